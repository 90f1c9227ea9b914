import PipeKit

/// One thing said: a passage, or several with a "he said" between them.
struct Utterance {
  /// The passages from first to last.
  var first: Passage
  var last: Passage
  var cue: Cue?
  /// The pieces that name the speaker.
  var speaker: Range<Int>?

  func range(_ pieces: [Piece]) -> TextRange {
    TextRange(pieces[first.open].range.lower, pieces[last.end - 1].range.upper)
  }
}
