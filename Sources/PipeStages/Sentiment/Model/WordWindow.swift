/// The words of a sentence, or of a part of a very long one, as the models see them.
struct WordWindow: Sendable {
  private(set) var words: [ReadWord] = []
  /// The words that have a polarity, as indices, and how many of them come before each word.
  private(set) var weighed: [Int] = []
  private(set) var weighedBefore: [Int] = []
  /// Where the last "but" stands; −1 for nowhere.
  private(set) var lastContrast = -1

  /// Tokens in a window; what a sentence has beyond is read in windows of its own.
  static let limit = 256

  /// Reads the tokens of `range`, which are indices into the sentence.
  mutating func read(
    _ range: Range<Int>, _ cues: [Cue], _ hits: [Hit], _ vocabulary: SentimentVocabulary
  ) {
    var reader = WindowReader()
    words.removeAll(keepingCapacity: true)
    words.append(addingCapacity: range.count) { words in
      for index in range {
        words.append(reader.read(cues[index], at: index - range.lowerBound, hits, vocabulary))
      }
    }
    lastContrast = reader.lastContrast
    weighed.removeAll(keepingCapacity: true)
    weighedBefore.removeAll(keepingCapacity: true)
    // Taken out, so that it is the only one while it grows.
    var weighed: [Int] = []
    swap(&weighed, &self.weighed)
    weighedBefore.append(addingCapacity: words.count + 1) { before in
      before.append(0)
      for index in words.indices {
        if words[index].degree != 0 { weighed.append(index) }
        before.append(weighed.count)
      }
    }
    swap(&weighed, &self.weighed)
  }

  /// The words of a range that have a polarity.
  func weighed(in range: Range<Int>) -> ArraySlice<Int> {
    weighed[weighedBefore[range.lowerBound]..<weighedBefore[range.upperBound]]
  }
}
