internal import PipeKit

/// Where the sentence at hand lies among the document's tokens.
struct SentencePlace: ~Escapable {
  private let firstToken: Int
  private let tokens: Span<Token>

  @_lifetime(copy tokens)
  init(firstToken: Int, tokens: Span<Token>) {
    self.firstToken = firstToken
    self.tokens = tokens
  }

  /// The text of some tokens, counted from the sentence's first.
  func range(from first: Int, to end: Int) -> TextRange {
    TextRange(tokens[firstToken + first].range.lower, tokens[firstToken + end - 1].range.upper)
  }
}
