internal import PipeModels

/// How often words have a capital where nothing but being a name would give them one, as classes.
struct CapitalTable: Sendable {
  /// The class in the lower five bits, a part of the key above them; zero for a free slot.
  ///
  /// Two bytes a slot keep the table in the second-level cache. A word not in the table passes for
  /// one that is with a chance of one in two thousand, in training as in use.
  private let slots: ModelTable<UInt16>

  /// Builds a table from distinct keys in rising order, with classes from 1 to 31.
  init(_ entries: [(key: UInt32, bucket: UInt8)]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [UInt16](repeating: 0, count: capacity)
    for entry in entries {
      var place = Int(truncatingIfNeeded: entry.key) & (capacity - 1)
      while slots[place] != 0 { place = (place + 1) & (capacity - 1) }
      slots[place] = Self.tag(entry.key) | UInt16(entry.bucket)
    }
    self.slots = ModelTable(slots)
  }

  /// The class of a word by its hash; zero for one not seen.
  subscript(key: UInt32) -> UInt8 {
    slots.withElements { slots in
      let mask = slots.count - 1
      let tag = Self.tag(key)
      var place = Int(truncatingIfNeeded: key) & mask
      // Half of the slots are free, so the search ends.
      while true {
        let slot = slots[place]
        if slot == 0 { return 0 }
        if slot & 0xFFE0 == tag { return UInt8(slot & 0x1F) }
        place = (place + 1) & mask
      }
    }
  }

  private static func tag(_ key: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: key >> 16) & 0xFFE0
  }
}

extension CapitalTable {
  /// Adds the table to a section of a model file, as it lies in memory.
  func write(to writer: inout ModelWriter) { writer.table(slots) }

  /// Reads the table from a section of a model file.
  init(reading reader: inout ModelReader) throws(ModelFileError) {
    slots = try reader.table()
    guard slots.isOpen(where: { $0 == 0 }) else { throw reader.malformed }
  }
}
