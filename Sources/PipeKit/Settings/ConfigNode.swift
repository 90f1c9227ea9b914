/// A parsed configuration value that remembers where it was written.
public struct ConfigNode: Sendable {
  public enum Value: Sendable {
    /// A scalar as text; quoted ones are never numbers, truth values or null.
    case scalar(String, isQuoted: Bool)
    case sequence([ConfigNode])
    case mapping([(key: ConfigNode, value: ConfigNode)])
  }

  public let value: Value
  public let location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The text of a scalar.
  public var scalar: String? {
    if case .scalar(let text, _) = value { text } else { nil }
  }

  /// The text of a scalar written without quotes.
  public var plainScalar: String? {
    if case .scalar(let text, isQuoted: false) = value { text } else { nil }
  }

  /// The same scalar as if it had been written without quotes.
  package var unquoted: ConfigNode {
    scalar.map { ConfigNode(.scalar($0, isQuoted: false), at: location) } ?? self
  }

  /// Whether nothing was written: `key:` with no value, `~` or `null`.
  public var isNull: Bool {
    guard let plainScalar else { return false }
    return plainScalar.isEmpty || plainScalar == "~" || plainScalar == "null"
  }

  /// What was written, for messages: "a list", "a mapping", "'text'", "nothing".
  public var kind: String {
    switch value {
    case .scalar("", isQuoted: true): "an empty string"
    case .scalar(let text, _): isNull ? "nothing" : Diagnostic.quote(text)
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
