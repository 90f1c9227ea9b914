/// A sentence as a range of words, and what capital letters are worth in it.
struct EntitySentence: BitwiseCopyable {
  /// How a sentence is capitalised.
  enum Style: UInt8 {
    /// Names have capitals and other words have none.
    case mixed
    /// Most words have one: a headline of an American newspaper.
    case title
    /// No small letters at all.
    case upper
  }

  var firstWord: Int32
  var endWord: Int32
  var style = Style.mixed

  var words: Range<Int> { Int(firstWord)..<Int(endWord) }
}
