/// Integer weights of features, a sparse row each, laid out for adding up.
///
/// Most features of a text have no row. A filter of a bit or so per feature answers for nine in
/// ten of them from the first-level cache; the others are probed in an open table. Rows list only
/// the outcomes whose weight is not zero.
package struct FeatureTable: Sendable {
  /// A row of a feature: outcomes in rising order, weights not zero.
  package struct Row: Hashable, Sendable {
    package var key: UInt32
    package var weights: [Weight]

    package init(key: UInt32, weights: [Weight]) {
      self.key = key
      self.weights = weights
    }
  }

  /// What one feature says of one outcome.
  package struct Weight: Hashable, Sendable, BitwiseCopyable {
    package var outcome: UInt8
    package var value: Int16

    package init(outcome: UInt8, value: Int16) {
      self.outcome = outcome
      self.value = value
    }
  }

  /// The number of outcomes every row speaks of.
  package let outcomes: Int
  /// The number of rows.
  package let count: Int
  private var filter: [UInt64]
  private var slots: [Slot]
  private var weights: [Weight]

  private struct Slot: BitwiseCopyable {
    var key: UInt32 = 0
    /// Index of the row's first weight in the upper 24 bits, their number in the lower 8.
    var row: UInt32 = 0
  }

  /// Builds a table; rows must have distinct keys and at least one weight each.
  package init(rows: [Row], outcomes: Int) {
    self.init(
      keys: rows.map(\.key), counts: rows.map { UInt8($0.weights.count) },
      weights: rows.flatMap(\.weights), outcomes: outcomes)
  }

  /// Builds a table from the keys of the rows, how many weights each has, and all the weights.
  private init(keys: [UInt32], counts: [UInt8], weights: [Weight], outcomes: Int) {
    precondition(
      outcomes <= 255 && keys.count < 1 << 22 && weights.count < 1 << 24, "the table is too large")
    self.outcomes = outcomes
    self.weights = weights
    count = keys.count
    var capacity = 64
    while capacity < keys.count * 3 / 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    filter = Array(repeating: 0, count: capacity / 8)
    var first: UInt32 = 0
    for (key, count) in zip(keys, counts) {
      precondition(count > 0, "a row needs a weight")
      let (bit, start) = Self.places(key, filterWords: filter.count, slots: capacity)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      var slot = start
      while slots[slot].row != 0 {
        precondition(slots[slot].key != key, "keys must differ")
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = Slot(key: key, row: first << 8 | UInt32(count))
      first += UInt32(count)
    }
  }

  @inline(__always)
  private static func places(_ key: UInt32, filterWords: Int, slots: Int) -> (bit: Int, slot: Int) {
    let spread = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
    // Both sizes are powers of two, so the masks keep the places inside.
    return (
      Int(truncatingIfNeeded: spread >> 40) & (filterWords * 64 - 1),
      Int(truncatingIfNeeded: spread >> 20) & (slots - 1)
    )
  }

  /// Adds the rows of all `keys` to the sums that begin at `first`, one place an outcome.
  package func add(_ keys: Span<UInt32>, to sums: inout MutableSpan<Int32>, at first: Int = 0) {
    precondition(
      first >= 0 && first + outcomes <= sums.count, "the sums need a place for every outcome")
    withTables { filter, slots, weights in
      for index in keys.indices {
        guard let row = Self.find(keys[unchecked: index], filter, slots) else { continue }
        Self.add(row, weights, to: &sums, at: first)
      }
    }
  }

  /// Adds the row of each key to sums of its own: those of the thing that `owners` names, one
  /// place an outcome for each thing.
  package func add(
    _ keys: Span<UInt32>, of owners: Span<UInt16>, to sums: inout MutableSpan<Int32>
  ) {
    precondition(keys.count == owners.count, "each key has an owner")
    withTables { filter, slots, weights in
      for index in keys.indices {
        guard let row = Self.find(keys[unchecked: index], filter, slots) else { continue }
        let first = Int(owners[unchecked: index]) * outcomes
        precondition(first + outcomes <= sums.count, "the sums need a place for every outcome")
        Self.add(row, weights, to: &sums, at: first)
      }
    }
  }

  @inline(__always)
  private func withTables(
    _ body: (
      UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Slot>, UnsafeBufferPointer<Weight>
    ) -> Void
  ) {
    filter.withUnsafeBufferPointer { filter in
      slots.withUnsafeBufferPointer { slots in
        weights.withUnsafeBufferPointer { weights in body(filter, slots, weights) }
      }
    }
  }

  /// Where a key's row lies, as in ``Slot/row``; nil for a key without one.
  ///
  /// Places are masked to the tables' sizes; the loop ends at a free slot, and a third are free.
  @inline(__always)
  private static func find(
    _ key: UInt32, _ filter: UnsafeBufferPointer<UInt64>, _ slots: UnsafeBufferPointer<Slot>
  ) -> UInt32? {
    let (bit, start) = places(key, filterWords: filter.count, slots: slots.count)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return nil }
    var place = start
    while slots[place].row != 0, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return slots[place].row
  }

  /// Adds a row; rows and outcomes were checked when the table was built, the sums by the caller.
  @inline(__always)
  private static func add(
    _ row: UInt32, _ weights: UnsafeBufferPointer<Weight>, to sums: inout MutableSpan<Int32>,
    at first: Int
  ) {
    let head = Int(row >> 8)
    for offset in head..<head + Int(row & 0xFF) {
      let weight = weights[offset]
      sums[unchecked: first + Int(weight.outcome)] &+= Int32(weight.value)
    }
  }
}

extension FeatureTable {
  /// Every row, by rising key.
  package var rows: [Row] {
    slots.filter { $0.row != 0 }
      .map { slot in
        let first = Int(slot.row >> 8)
        return Row(key: slot.key, weights: Array(weights[first..<first + Int(slot.row & 0xFF)]))
      }
      .sorted { $0.key < $1.key }
  }

  /// Writes the table: keys, then the rows' outcomes and weights.
  package func write(to writer: inout ModelWriter) {
    let rows = rows
    writer.count(outcomes)
    writer.ascending(rows.map(\.key))
    for row in rows {
      writer.count(row.weights.count)
      for weight in row.weights {
        writer.count(Int(weight.outcome))
        writer.integer(Int(weight.value))
      }
    }
  }

  /// Reads a table, checking every number in it.
  package init(reading reader: inout ModelReader) throws(ModelFileError) {
    let outcomes = try reader.count(upTo: 255)
    let keys = try reader.ascending()
    guard outcomes > 0, keys.count < 1 << 22 else { throw reader.malformed }
    var counts: [UInt8] = []
    counts.reserveCapacity(keys.count)
    var weights: [Weight] = []
    for _ in keys {
      let count = try reader.count(upTo: outcomes)
      guard count > 0, weights.count + count < 1 << 24 else { throw reader.malformed }
      counts.append(UInt8(count))
      var next = 0
      for _ in 0..<count {
        let outcome = try reader.count(upTo: outcomes - 1)
        let value = try reader.integer(within: Int(Int16.max))
        guard outcome >= next, value != 0 else { throw reader.malformed }
        next = outcome + 1
        weights.append(Weight(outcome: UInt8(outcome), value: Int16(value)))
      }
    }
    self.init(keys: keys, counts: counts, weights: weights, outcomes: outcomes)
  }
}
