/// One word, number or mark.
public struct Token: Annotation {
  public static let layer = "tokens"

  /// What a token is made of, as far as its bytes tell.
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    case word, number, punctuation, symbol, url, email, hashtag, mention, emoji
  }

  public var range: TextRange
  public var kind: Kind

  @inlinable
  public init(_ range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
