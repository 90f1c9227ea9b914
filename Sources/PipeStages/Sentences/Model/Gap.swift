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
  var paragraph: ParagraphFacts
}

/// What a paragraph is made of, counted before its gaps are looked at.
struct ParagraphFacts: Sendable {
  /// Its tokens.
  var tokens: Range<Int>
  /// Its stops, exclamation marks and question marks.
  var marks = 0
  /// Its words in small letters and with capitals.
  var lower = 0
  var upper = 0
}
