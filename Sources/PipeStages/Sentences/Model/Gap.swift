/// A place between two tokens of a paragraph where a sentence could end.
struct Gap: Sendable {
  /// The first token after the gap.
  var right: Int
  /// The mark or abbreviation before the gap, with only closing marks between; nil if there is none.
  var mark: Int?
  /// What the rules say.
  var verdict: Bool
  /// The first token of the sentence that would end.
  var sentenceStart: Int
  /// The tokens of the paragraph it is in.
  var paragraph: Range<Int>
}
