/// Integer weights of features for a decision between two classes, one weight a feature.
///
/// A slot holds half of the key and the weight in four bytes, so that a feature costs one look
/// into a table that stays in the second-level cache.
package struct WeightTable: Sendable {
  /// A feature and its weight, which is not zero.
  package struct Entry: Hashable, Sendable, BitwiseCopyable {
    package var key: UInt32
    package var weight: Int16

    package init(key: UInt32, weight: Int16) {
      self.key = key
      self.weight = weight
    }
  }

  /// The upper half of a key, then its weight; a weight of zero marks a free slot.
  private let slots: ModelTable<UInt32>

  /// Builds a table from entries with distinct keys.
  package init(_ entries: [Entry]) {
    precondition(entries.count < 1 << 22, "the table is too large")
    var capacity = 64
    while capacity < entries.count * 3 / 2 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      precondition(entry.weight != 0, "a feature needs a weight")
      var place = Int(truncatingIfNeeded: entry.key) & (capacity - 1)
      while slots[place] != 0 { place = (place + 1) & (capacity - 1) }
      slots[place] = entry.key & 0xFFFF_0000 | UInt32(UInt16(bitPattern: entry.weight))
    }
    self.slots = ModelTable(slots)
  }

  /// The sum of the weights of some features.
  package func sum(_ keys: Span<UInt32>) -> Int32 {
    slots.withElements { slots in
      // Places are masked to the table's size, a power of two; a slot is free, so that the search
      // ends.
      let mask = slots.count - 1
      var sum: Int32 = 0
      for index in keys.indices {
        let key = keys[unchecked: index]
        var place = Int(truncatingIfNeeded: key) & mask
        while true {
          let slot = slots[place]
          if slot == 0 { break }
          if (slot ^ key) & 0xFFFF_0000 == 0 {
            sum &+= Int32(Int16(truncatingIfNeeded: slot))
            break
          }
          place = (place + 1) & mask
        }
      }
      return sum
    }
  }
}

extension WeightTable {
  /// Writes the table as it lies in memory.
  package func write(to writer: inout ModelWriter) { writer.table(slots) }

  /// Reads a table, checking what look-ups rely on: its size, and that searches end soon.
  package init(reading reader: inout ModelReader) throws(ModelFileError) {
    slots = try reader.table()
    guard slots.isOpen(where: { $0 == 0 }) else { throw reader.malformed }
  }
}
