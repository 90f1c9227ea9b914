import PipeKit

/// A name the tagger found.
struct TaggedName: Hashable, Sendable {
  var range: TextRange
  /// The tokens that hold it, as indices into the layer; a name may be a part of one token.
  var tokens: Range<Int>
  /// The label, as an index into the labels of the model.
  var label: Int
  /// How likely it is that the name and its label are right, from 0 to 1.
  var score: Score
  /// How far the next best reading is behind, in units of the model.
  var margin: Int32
}
