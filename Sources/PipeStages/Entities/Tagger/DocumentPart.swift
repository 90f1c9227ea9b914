import PipeKit

/// Some sentences of a document and the tokens that go with them.
struct DocumentPart: Hashable, Sendable {
  var sentences: Range<Int>
  var tokens: Range<Int>

  /// The part that begins with sentence `start` and token `token` and has at most `limit` tokens;
  /// nil at the end. It ends between sentences unless one sentence alone is longer.
  static func next(
    after previous: DocumentPart, tokens: Int, sentences: Span<Sentence>, limit: Int
  ) -> DocumentPart? {
    let start = previous.tokens.upperBound
    guard start < tokens else { return nil }
    let bound = min(tokens, start + limit)
    var sentence = previous.sentences.upperBound
    var end = start
    while sentence < sentences.count, sentences[sentence].tokens.upperBound <= bound {
      end = Swift.max(end, sentences[sentence].tokens.upperBound)
      sentence += 1
    }
    if sentence == sentences.count || end == start { end = bound }
    return DocumentPart(
      sentences: previous.sentences.upperBound..<sentence, tokens: start..<end)
  }

  /// What stands before the first part.
  static let none = DocumentPart(sentences: 0..<0, tokens: 0..<0)
}
