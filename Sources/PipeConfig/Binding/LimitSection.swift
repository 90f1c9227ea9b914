import PipeKit

/// What stands under `limits:`.
struct LimitSection {
  private(set) var limits = InputLimits()

  private static let keys = ["document", "line", "unpacked", "ratio"]
  private static let ratios = 1...1_000_000

  init(_ node: ConfigNode, problems: inout [Diagnostic]) {
    guard
      let fields = Fields(
        node, of: "'limits'", keys: Self.keys, problems: &problems,
        help: "write '{ document: 128M }'")
    else { return }
    let largest = InputLimits.largestRecord
    limits.document =
      Self.size("document", of: fields, atMost: largest, &problems) ?? limits.document
    limits.line = Self.size("line", of: fields, atMost: largest, &problems) ?? limits.line
    limits.unpacked = Self.size("unpacked", of: fields, atMost: nil, &problems) ?? limits.unpacked
    guard let node = fields["ratio"],
      let ratio: Int = fields.read("ratio", problems: &problems)
    else { return }
    guard Self.ratios.contains(ratio) else {
      problems.append(
        Diagnostic(
          "out-of-range",
          "expected \(SettingShape.integer(Self.ratios).description), found \(node.kind)",
          at: node.location))
      return
    }
    limits.ratio = ratio
  }

  /// Reads a size such as `64M`.
  private static func size(
    _ name: String, of fields: Fields, atMost largest: Int?, _ problems: inout [Diagnostic]
  ) -> Int? {
    guard let node = fields[name] else { return nil }
    guard let size = node.scalar.flatMap(ByteCount.parse) else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected a size such as 64M, found \(node.kind)", at: node.location,
          help: "write bytes, or 512K, 64M, 2G"))
      return nil
    }
    guard size <= largest ?? size else {
      problems.append(
        Diagnostic(
          "out-of-range",
          "expected at most \(ByteCount.notation(largest ?? size)), found \(node.kind)",
          at: node.location))
      return nil
    }
    return size
  }
}
