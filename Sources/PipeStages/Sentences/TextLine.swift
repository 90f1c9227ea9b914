/// A line of the text that is not empty, by its first token.
struct TextLine: Sendable, BitwiseCopyable {
  /// The index of the line's first token.
  var firstToken: Int
  /// The first byte that is not white space.
  var start: Int
}
