import PipeKit

/// What the tagger takes for a word: a token, or a part of one that has hyphens.
///
/// "Beijing-based" is one token, but only its first part is a name.
struct NamePiece: Hashable, Sendable, BitwiseCopyable {
  var range: TextRange
  /// The token it is or is part of, as an index into the layer.
  var token: Int32
}
