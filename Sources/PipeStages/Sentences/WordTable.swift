internal import PipeKit

/// Words, each with a value, found without making a string.
struct WordTable<Value: BitwiseCopyable & Sendable>: Sendable {
  private struct Entry: BitwiseCopyable {
    var key: WordKey
    var value: Value
    var isUsed: Bool
  }

  private var entries: [Entry]
  private let mask: Int

  /// Creates a table from lists of words separated by white space, in small letters.
  init(_ lists: [(words: String, value: Value)]) {
    let words = lists.flatMap { list in
      list.words.split(whereSeparator: \.isWhitespace).flatMap { word in
        Self.spellings(word).map { (WordKey($0), list.value) }
      }
    }
    var capacity = 64
    while capacity < words.count * 2 { capacity *= 2 }
    mask = capacity - 1
    let empty = Entry(key: WordKey(""), value: lists[0].value, isUsed: false)
    entries = Array(repeating: empty, count: capacity)
    for (key, value) in words { insert(key, value) }
  }

  /// A word as it is, and with its capital where that is not an ASCII letter: keys fold only those.
  private static func spellings(_ word: Substring) -> [Substring] {
    guard let first = word.unicodeScalars.first, !first.isASCII else { return [word] }
    return [word, Substring(first.properties.uppercaseMapping) + word.dropFirst()]
  }

  /// Adds a word; one that is known keeps its first value.
  private mutating func insert(_ key: WordKey, _ value: Value) {
    var slot = key.slot(mask: mask)
    while entries[slot].isUsed {
      if entries[slot].key == key { return }
      slot = (slot + 1) & mask
    }
    entries[slot] = Entry(key: key, value: value, isUsed: true)
  }

  /// The value of a word of the text, whatever its case.
  func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
    guard let key = WordKey(bytes, range) else { return nil }
    var slot = key.slot(mask: mask)
    while entries[slot].isUsed {
      if entries[slot].key == key { return entries[slot].value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
