/// The words that have a vector, by the hash of their bytes in lower case.
package struct WordRowTable: Sendable {
  private var keys: [UInt32]
  private var rows: [UInt32]
  /// The words' keys; the first has the row ``firstRow``.
  package let words: [UInt32]

  /// The rows before this one are the caller's: the unknown word and its like.
  package static let firstRow = 4

  /// Numbers distinct keys in the order given.
  package init(_ words: [UInt32]) {
    self.words = words
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    rows = Array(repeating: 0, count: capacity)
    for (number, key) in words.enumerated() {
      var place = Self.start(key, capacity)
      while rows[place] != 0 { place = (place + 1) & (capacity - 1) }
      keys[place] = key
      rows[place] = UInt32(number + Self.firstRow)
    }
  }

  /// The number of rows, those of the caller included.
  package var count: Int { words.count + Self.firstRow }

  /// The row of a word; zero for one without a vector.
  package subscript(key: UInt32) -> UInt32 {
    var place = Self.start(key, rows.count)
    // Half of the places are free, so the search ends.
    while rows[place] != 0 {
      if keys[place] == key { return rows[place] }
      place = (place + 1) & (rows.count - 1)
    }
    return 0
  }

  private static func start(_ key: UInt32, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 24) & (capacity - 1)
  }
}
