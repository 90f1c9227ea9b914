/// The words beside a passage that make it speech.
struct Cue {
  /// The verb, or "according"; nil where only a colon or a comma leads to the passage.
  var verb: Int?
  /// The words that name the speaker.
  var speaker: Range<Int>?
  /// The index of the piece behind the cue's sentence.
  var end: Int
  /// What stands between a cue in front and the passage.
  var lead = Piece.Kind.other
  /// Whether the verb stands right before the passage or the comma in front of it.
  var leads = false
}
