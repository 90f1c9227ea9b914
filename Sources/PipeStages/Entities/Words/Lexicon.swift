internal import PipeKit

/// Words and the lists they are in, found by key without making a string.
///
/// Open addressing in one block of plain data. Building it costs well under a millisecond.
struct Lexicon: Sendable {
  private struct Entry: BitwiseCopyable {
    var key = NameKey()
    var classes: LexicalClass = []
  }

  private var entries: [Entry]
  private let mask: Int
  private var count = 0

  /// Creates an empty lexicon with room for `capacity` words at half load.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    entries = Array(repeating: Entry(), count: size)
  }

  /// Adds the words of a list separated by white space.
  mutating func add(_ words: StaticString, as classes: LexicalClass) {
    words.withUTF8Buffer { buffer in
      let bytes = buffer.span
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, !bytes[end].isASCIIWhitespace { end += 1 }
        if end > start { add(NameKey(bytes, start..<end), as: classes) }
        start = end + 1
      }
    }
  }

  /// Adds classes to one word.
  mutating func add(_ key: NameKey, as classes: LexicalClass) {
    var slot = key.slot(mask: mask)
    while !entries[slot].classes.isEmpty {
      if entries[slot].key == key {
        entries[slot].classes.formUnion(classes)
        return
      }
      slot = (slot + 1) & mask
    }
    count += 1
    precondition(count * 4 <= entries.count * 3, "the lexicon is too small for its lists")
    entries[slot] = Entry(key: key, classes: classes)
  }

  /// The lists a word is in; none for a word that is in no list.
  @inline(__always)
  func classes(of key: NameKey) -> LexicalClass {
    let entries = entries.span
    var slot = key.slot(mask: mask)
    while true {
      let entry = entries[slot]
      if entry.key == key || entry.classes.isEmpty { return entry.classes }
      slot = (slot + 1) & mask
    }
  }
}
