/// Facts about words, found by the hash of their bytes.
package struct WordFactTable: Sendable {
  private var slots: [Slot]
  /// The number of words.
  package private(set) var count = 0

  private struct Slot: BitwiseCopyable {
    var key: UInt32 = 0
    var facts = WordFacts()
  }

  /// Builds a table; words without facts are left out. Keys must be distinct.
  package init(_ entries: [(key: UInt32, facts: WordFacts)]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for entry in entries where !entry.facts.isEmpty {
      var place = Self.start(entry.key, capacity)
      while !slots[place].facts.isEmpty { place = (place + 1) & (capacity - 1) }
      slots[place] = Slot(key: entry.key, facts: entry.facts)
      count += 1
    }
  }

  /// What is known of the word with this hash; nothing, for an unknown word.
  package subscript(key: UInt32) -> WordFacts {
    var place = Self.start(key, slots.count)
    // Half of the slots are free, so the search ends.
    while !slots[place].facts.isEmpty {
      if slots[place].key == key { return slots[place].facts }
      place = (place + 1) & (slots.count - 1)
    }
    return WordFacts()
  }

  private static func start(_ key: UInt32, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 24) & (capacity - 1)
  }
}

extension WordFactTable {
  private static let section = "words"

  /// Adds the table to a file.
  package func write(to file: inout ModelFile) {
    let entries = slots.filter { !$0.facts.isEmpty }.sorted { $0.key < $1.key }
    var writer = ModelWriter()
    writer.ascending(entries.map(\.key))
    for entry in entries {
      writer.count(Int(entry.facts.coarse))
      writer.count(Int(entry.facts.middle))
      writer.count(Int(entry.facts.fine))
      writer.count(Int(entry.facts.capitals))
      writer.count(Int(entry.facts.lists))
    }
    file.append(Self.section, writer.bytes)
  }

  /// Reads the table out of a file.
  package init(reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(Self.section)
    let keys = try reader.ascending()
    var entries: [(key: UInt32, facts: WordFacts)] = []
    entries.reserveCapacity(keys.count)
    for key in keys {
      var facts = WordFacts()
      facts.coarse = UInt16(try reader.count(upTo: Int(UInt16.max)))
      facts.middle = UInt16(try reader.count(upTo: Int(UInt16.max)))
      facts.fine = UInt16(try reader.count(upTo: Int(UInt16.max)))
      facts.capitals = UInt8(try reader.count(upTo: Int(UInt8.max)))
      facts.lists = UInt32(try reader.count())
      entries.append((key, facts))
    }
    try reader.finish()
    self.init(entries)
  }
}
