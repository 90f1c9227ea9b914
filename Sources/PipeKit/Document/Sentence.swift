/// One sentence, headline or list item, without the white space around it.
public struct Sentence: Annotation {
  public static let layer = "sentences"

  /// What a sentence is typographically.
  public enum Kind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case sentence, headline, listItem

    /// The name in output.
    public var name: String {
      switch self {
      case .sentence: "sentence"
      case .headline: "headline"
      case .listItem: "list_item"
      }
    }
  }

  public var range: TextRange
  public var kind: Kind
  /// The paragraph the sentence is in, from 0.
  public var paragraph: UInt32
  /// The sentence's tokens, as indices into the layer `tokens`.
  public var firstToken: UInt32
  public var tokenCount: UInt32

  @inlinable
  public init(
    _ range: TextRange, kind: Kind = .sentence, paragraph: UInt32 = 0, firstToken: UInt32 = 0,
    tokenCount: UInt32 = 0
  ) {
    self.range = range
    self.kind = kind
    self.paragraph = paragraph
    self.firstToken = firstToken
    self.tokenCount = tokenCount
  }

  /// The indices of the sentence's tokens.
  @inlinable
  public var tokens: Range<Int> { Int(firstToken)..<Int(firstToken + tokenCount) }
}
