/// What the place of a token in the text says of it.
struct TokenMarks: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt8

  /// A sentence may begin here.
  static let start = TokenMarks(rawValue: 1 << 0)
  /// An odd number of quotation marks stands before it in the paragraph.
  static let quoted = TokenMarks(rawValue: 1 << 1)
  static let joinedToPrevious = TokenMarks(rawValue: 1 << 2)
  static let joinedToNext = TokenMarks(rawValue: 1 << 3)
}
