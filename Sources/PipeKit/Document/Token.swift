/// One word, number or mark.
public struct Token: Annotation {
  public static let layer = "tokens"

  /// What a token is made of, as far as its bytes tell.
  public enum Kind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case word, number, punctuation, symbol, url, email, hashtag, mention, emoji

    /// The name in JSON.
    public var name: String {
      switch self {
      case .word: "word"
      case .number: "number"
      case .punctuation: "punctuation"
      case .symbol: "symbol"
      case .url: "url"
      case .email: "email"
      case .hashtag: "hashtag"
      case .mention: "mention"
      case .emoji: "emoji"
      }
    }

    /// The kind with a name in JSON.
    public init?(name: String) {
      guard let kind = Kind.allCases.first(where: { $0.name == name }) else { return nil }
      self = kind
    }
  }

  public var range: TextRange
  public var kind: Kind

  @inlinable
  public init(_ range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
