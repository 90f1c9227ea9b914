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

  /// The words of a hit, and the words right before it that modify it.
  func range(of hit: Hit) -> TextRange {
    TextRange(
      tokens[firstToken + Int(hit.evidenceFirst)].range.lower,
      tokens[firstToken + Int(hit.end) - 1].range.upper)
  }
}
