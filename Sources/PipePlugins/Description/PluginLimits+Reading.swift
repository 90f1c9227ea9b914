internal import PipeKit

extension PluginLimits {
  /// The keys, their least and greatest values, and what they set.
  private static var keys: [(String, ClosedRange<Int>, WritableKeyPath<PluginLimits, Int>)] {
    [
      ("seconds", 1...86_400, \.seconds), ("start_seconds", 1...86_400, \.startSeconds),
      ("memory_mb", 0...1_048_576, \.memoryMegabytes),
      ("processor_seconds", 0...31_536_000, \.processorSeconds), ("files", 16...65_536, \.files),
      ("window", 1...128, \.window),
    ]
  }

  /// Reads `{ seconds: 10, memory_mb: 512 }`, adding every problem found.
  init(_ node: ConfigNode, problems: inout [Diagnostic]) {
    let names = Self.keys.map(\.0)
    guard case .mapping(let pairs) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected limits and their values, found \(node.kind)", at: node.location,
          help: "write '{ seconds: 10 }'; the limits are \(Diagnostic.quote(names))"))
      return
    }
    for (key, value) in pairs {
      guard let known = Self.keys.first(where: { $0.0 == key.scalar }) else {
        let near = Suggestion.nearest(to: key.scalar ?? "", in: names)
        problems.append(
          Diagnostic(
            "unknown-key", "there is no limit \(Diagnostic.quote(key.scalar ?? ""))",
            at: key.location,
            help: near.map { "did you mean '\($0)'?" } ?? "they are \(Diagnostic.quote(names))"))
        continue
      }
      do throws(Diagnostic) {
        let number = try Int(value)
        guard known.1.contains(number) else {
          throw Diagnostic(
            "out-of-range",
            "expected \(SettingShape.integer(known.1).description), found \(value.kind)",
            at: value.location)
        }
        self[keyPath: known.2] = number
      } catch {
        problems.append(error)
      }
    }
  }
}
