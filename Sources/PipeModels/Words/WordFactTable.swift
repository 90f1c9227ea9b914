/// Facts about words, found by the hash of their bytes.
package struct WordFactTable: Sendable {
  private let table: KeyedTable<Word>
  /// The sets of word lists that words are in; the first is of words in none.
  private let lists: ModelTable<UInt32>

  /// A word's facts in eight bytes: from the lowest bit on sixteen for the fine cluster, fourteen
  /// for the middle one, twelve for the coarse one, six for capitals, and sixteen for the number of
  /// the set of lists.
  private struct Word: KeyedRecord {
    var key: UInt32
    var low: UInt32
    var high: UInt32
  }

  /// The number of words.
  package var count: Int { table.records.count }

  /// Builds a table; words without facts are left out. Keys must be distinct.
  package init(_ entries: [(key: UInt32, facts: WordFacts)]) {
    var lists: [UInt32] = [0]
    var numbers: [UInt32: UInt64] = [0: 0]
    var words: [Word] = []
    for entry in entries where !entry.facts.isEmpty {
      let facts = entry.facts
      if numbers[facts.lists] == nil {
        numbers[facts.lists] = UInt64(lists.count)
        lists.append(facts.lists)
      }
      precondition(
        facts.middle < 1 << 14 && facts.coarse < 1 << 12 && facts.capitals < 1 << 6
          && lists.count <= 1 << 16, "the facts of a word fit their places")
      let packed =
        UInt64(facts.fine) | UInt64(facts.middle) << 16 | UInt64(facts.coarse) << 30
        | UInt64(facts.capitals) << 42 | (numbers[facts.lists] ?? 0) << 48
      words.append(
        Word(
          key: entry.key, low: UInt32(truncatingIfNeeded: packed),
          high: UInt32(truncatingIfNeeded: packed >> 32)))
    }
    table = KeyedTable(words)
    self.lists = ModelTable(lists)
  }

  /// What is known of the word with this hash; nothing, for an unknown word.
  package subscript(key: UInt32) -> WordFacts {
    var facts = WordFacts()
    guard let word = table[key] else { return facts }
    let packed = UInt64(word.high) << 32 | UInt64(word.low)
    facts.fine = UInt16(truncatingIfNeeded: packed)
    facts.middle = UInt16(truncatingIfNeeded: packed >> 16) & 0x3FFF
    facts.coarse = UInt16(truncatingIfNeeded: packed >> 30) & 0xFFF
    facts.capitals = UInt8(truncatingIfNeeded: packed >> 42) & 0x3F
    let set = Int(packed >> 48)
    // A number without a set is found in no file of ours, and not worth a look at each word.
    facts.lists = set < lists.count ? lists[set] : 0
    return facts
  }
}

extension WordFactTable {
  private static let section = "words"

  /// Adds the table to a file.
  package func write(to file: inout ModelFile) {
    var writer = ModelWriter()
    table.write(to: &writer)
    writer.table(lists)
    file.append(Self.section, writer.bytes)
  }

  /// Reads the table out of a file.
  package init(reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(Self.section)
    table = try KeyedTable(reading: &reader)
    lists = try reader.table()
    try reader.finish()
  }
}
