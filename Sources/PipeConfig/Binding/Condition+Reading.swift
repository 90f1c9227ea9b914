import PipeKit

extension Condition {
  /// Reads `when: { lang: [en, en-GB] }`, or reports what is wrong with it.
  init?(_ node: ConfigNode, problems: inout [Diagnostic]) {
    guard case .mapping(let pairs) = node.value, !pairs.isEmpty else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected fields and their values, found \(node.kind)",
          at: node.location, help: "write 'when: { lang: en }', or '{ lang: [en, de] }'"))
      return nil
    }
    self.init(fields: [])
    for (key, value) in pairs {
      do {
        fields.append(Field(name: key.scalar ?? "", values: try [String](value)))
      } catch {
        problems.append(error)
      }
    }
  }
}
