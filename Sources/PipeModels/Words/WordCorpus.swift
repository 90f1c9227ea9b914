/// Raw text as rows of word hashes, for learning which words stand in like places.
package struct WordCorpus: Sendable {
  /// The words of all sentences, a zero after each sentence.
  private(set) var words: [UInt32] = []

  package init() {}

  /// Adds a word of the present sentence.
  package mutating func append(_ word: UInt32) { words.append(max(1, word)) }

  /// Ends the present sentence.
  package mutating func endSentence() {
    if words.last ?? 0 != 0 { words.append(0) }
  }

  /// The words that occur at least `minimum` times, the most frequent first.
  func vocabulary(minimum: Int) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for word in words where word != 0 { counts[word, default: 0] += 1 }
    return counts.filter { $0.value >= minimum }
      .sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map(\.key)
  }
}
