/// How a document uses a word, whatever the case of its letters.
struct DocumentWord: Sendable, BitwiseCopyable {
  /// How often it stands in lower case.
  var lowerCount: UInt16 = 0
  /// How often it is capitalised within sentences, and at their starts.
  var capitalisedCount: UInt16 = 0
  var startCount: UInt16 = 0
  /// The token of its first capitalised occurrence.
  var first: Int32 = -1
  /// The first of its occurrences whose neighbours are looked at, in a list; −1 for none.
  var occurrences: Int32 = -1
  var occurrenceCount: UInt8 = 0
  /// Where the sums of what its occurrences say begin, in ``ElsewhereSums``; −1 until needed.
  var sums: Int32 = -1

  /// How many occurrences have their neighbours looked at.
  static let maximumOccurrences = 9

  /// One of five: seen in lower case or not, capitalised within sentences or not, or only here.
  var usage: UInt32 {
    switch (lowerCount > 0, capitalisedCount > 0) {
    case (true, true): lowerCount > capitalisedCount ? 1 : 2
    case (true, false): 3
    case (false, true): 4
    case (false, false): 5
    }
  }
}
