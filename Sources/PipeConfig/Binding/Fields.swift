import PipeKit

/// The keys of one mapping; those it must not have are reported when it is made.
struct Fields {
  private let pairs: [(key: ConfigNode, value: ConfigNode)]
  let location: SourceLocation
  /// Keys that unknown ones probably mean, with the values of those.
  private var misspelt: [String: ConfigNode] = [:]

  /// Reads a mapping, or reports that `node` is none.
  init?(
    _ node: ConfigNode, of owner: String, keys: [String], problems: inout [Diagnostic],
    help: String? = nil
  ) {
    guard case .mapping(let pairs) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected keys and values for \(owner), found \(node.kind)",
          at: node.location,
          help: help ?? "its keys are \(Diagnostic.quote(keys))"))
      return nil
    }
    self.pairs = pairs
    location = node.location
    for (key, value) in pairs {
      guard let name = key.scalar, !keys.contains(name) else { continue }
      let near = Suggestion.nearest(to: name, in: keys)
      if let near { misspelt[near] = value }
      problems.append(
        Diagnostic(
          "unknown-key", "\(owner) has no key \(Diagnostic.quote(name))", at: key.location,
          help: near.map { "did you mean '\($0)'?" } ?? "its keys are \(Diagnostic.quote(keys))"))
    }
  }

  /// The value of a key, or of one that probably means it, so that what is wrong with the value is
  /// said together with what is wrong with the key.
  subscript(name: String) -> ConfigNode? {
    pairs.first { $0.key.scalar == name }?.value ?? misspelt[name]
  }

  /// Whether a key is neither there nor, as far as one can tell, meant by another.
  func lacks(_ name: String) -> Bool { self[name] == nil }

  /// Where a key is written.
  func location(of name: String) -> SourceLocation? {
    pairs.first { $0.key.scalar == name }?.key.location
  }

  /// The value of a key read as `Value`; nil if it is absent, or was reported.
  func read<Value: SettingValue>(
    _ name: String, as type: Value.Type = Value.self, problems: inout [Diagnostic]
  ) -> Value? {
    guard let node = self[name] else { return nil }
    do { return try Value(node) } catch {
      problems.append(error)
      return nil
    }
  }

  /// A text that must not be empty.
  func text(_ name: String, problems: inout [Diagnostic]) -> String? {
    guard let text = read(name, as: String.self, problems: &problems) else { return nil }
    if text.isEmpty, let node = self[name] { problems.append(String.mismatch(node)) }
    return text.isEmpty ? nil : text
  }
}
