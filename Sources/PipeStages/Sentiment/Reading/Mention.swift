/// An entity of a sentence, by its tokens.
struct Mention: Sendable, BitwiseCopyable {
  /// The tokens as indices into the sentence.
  var first: Int32
  var end: Int32
  /// The entity's place in its layer.
  var entity: Int32
}
