/// Integer weights of features, a sparse row each, laid out for adding up.
///
/// Most features of a text have no row. A filter of a few bits a feature answers for nine in ten of
/// them from a near cache; the others are probed in an open table. Rows list only the outcomes whose
/// weight is not zero. A long row belongs to a frequent feature, so the longest stand side by side.
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
    /// The number of the row's weights in the lower 8 bits; in the upper 24 the index of the
    /// first, or, of a row of one, its value and outcome.
    var row: UInt32 = 0

    var count: Int { Int(row & 0xFF) }
    var first: Int { Int(row >> 8) }
    /// The only weight of a row of one.
    var single: Weight {
      Weight(
        outcome: UInt8(truncatingIfNeeded: row >> 8), value: Int16(bitPattern: UInt16(row >> 16)))
    }

    static func single(_ weight: Weight, key: UInt32) -> Slot {
      let value = UInt32(UInt16(bitPattern: weight.value))
      return Slot(key: key, row: value << 16 | UInt32(weight.outcome) << 8 | 1)
    }
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
    self.weights = []
    count = keys.count
    var starts: [Int] = []
    var end = 0
    for count in counts {
      precondition(count > 0, "a row needs a weight")
      starts.append(end)
      end += Int(count)
    }
    let order = keys.indices.sorted {
      counts[$0] == counts[$1] ? keys[$0] < keys[$1] : counts[$0] > counts[$1]
    }
    var capacity = 64
    while capacity < keys.count * 4 / 3 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    filter = Array(repeating: 0, count: capacity / 8)
    for index in order {
      let (key, count, first) = (keys[index], counts[index], starts[index])
      let slot: Slot
      if count == 1 {
        slot = .single(weights[first], key: key)
      } else {
        slot = Slot(key: key, row: UInt32(self.weights.count) << 8 | UInt32(count))
        self.weights.append(contentsOf: weights[first..<first + Int(count)])
      }
      let spread = Self.spread(key)
      Self.insert(slot, Self.place(spread, capacity), into: &slots)
      let bit = Self.bit(spread, filter.count)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  private static func insert(_ new: Slot, _ start: Int, into slots: inout [Slot]) {
    var place = start
    while slots[place].row != 0 {
      precondition(slots[place].key != new.key, "keys must differ")
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = new
  }

  // The sizes of the tables are powers of two, so the masks keep the places inside.

  @inline(__always)
  private static func spread(_ key: UInt32) -> UInt64 { UInt64(key) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func place(_ spread: UInt64, _ slots: Int) -> Int {
    Int(truncatingIfNeeded: spread >> 20) & (slots - 1)
  }

  @inline(__always)
  private static func bit(_ spread: UInt64, _ words: Int) -> Int {
    Int(truncatingIfNeeded: spread >> 40) & (words * 64 - 1)
  }

  /// The row of a key, or zero.
  @inline(__always)
  private static func find(
    _ key: UInt32, _ spread: UInt64, _ slots: UnsafeBufferPointer<Slot>
  ) -> UInt32 {
    var place = place(spread, slots.count)
    // The search ends at a free slot, and some are free.
    while slots[place].row != 0, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return slots[place].row
  }

  /// Adds the rows of all `keys` to the sums that begin at `first`, one place an outcome; `keys` is
  /// used up.
  ///
  /// Hot, and bound by the memory's delay. So it goes through the keys three times, each time with
  /// loads that do not wait for each other: who passes the filter, where are their rows, add them.
  package func add(
    _ keys: inout [UInt32], to sums: inout MutableSpan<Int32>, at first: Int = 0
  ) {
    precondition(
      first >= 0 && first + outcomes <= sums.count, "the sums need a place for every outcome")
    keys.withUnsafeMutableBufferPointer { keys in
      let found = locate(keys)
      weights.withUnsafeBufferPointer { weights in
        for index in 0..<found { Self.add(keys[index], weights, to: &sums, at: first) }
      }
    }
    keys.removeAll(keepingCapacity: true)
  }

  /// Writes the rows of the keys over the keys, and returns how many there are.
  @inline(__always)
  private func locate(_ keys: UnsafeMutableBufferPointer<UInt32>) -> Int {
    // Never more is written than was read.
    var kept = 0
    filter.withUnsafeBufferPointer { filter in
      for index in keys.indices {
        let key = keys[index]
        let bit = Self.bit(Self.spread(key), filter.count)
        keys[kept] = key
        kept += Int(truncatingIfNeeded: filter[bit >> 6] >> UInt64(bit & 63) & 1)
      }
    }
    var found = 0
    slots.withUnsafeBufferPointer { slots in
      for index in 0..<kept {
        let row = Self.find(keys[index], Self.spread(keys[index]), slots)
        keys[found] = row
        found += row == 0 ? 0 : 1
      }
    }
    return found
  }
}

extension FeatureTable {
  /// Adds the row of one key to the sums that begin at `first`.
  package func add(_ key: UInt32, to sums: inout MutableSpan<Int32>, at first: Int) {
    precondition(
      first >= 0 && first + outcomes <= sums.count, "the sums need a place for every outcome")
    let row = row(of: key)
    weights.withUnsafeBufferPointer { Self.add(row, $0, to: &sums, at: first) }
  }

  /// Adds the row of each key to sums of its own: those of the thing that `owners` names, one
  /// place an outcome for each thing.
  package func add(
    _ keys: Span<UInt32>, of owners: Span<UInt16>, to sums: inout MutableSpan<Int32>
  ) {
    precondition(keys.count == owners.count, "each key has an owner")
    for index in keys.indices {
      add(keys[unchecked: index], to: &sums, at: Int(owners[unchecked: index]) * outcomes)
    }
  }

  /// A key's row, as in ``Slot/row``, or zero.
  @inline(__always)
  private func row(of key: UInt32) -> UInt32 {
    let spread = Self.spread(key)
    let bit = Self.bit(spread, filter.count)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return 0 }
    return slots.withUnsafeBufferPointer { Self.find(key, spread, $0) }
  }

  /// Adds a row; rows and outcomes were checked when the table was built, the sums by the caller.
  @inline(__always)
  private static func add(
    _ row: UInt32, _ weights: UnsafeBufferPointer<Weight>, to sums: inout MutableSpan<Int32>,
    at first: Int
  ) {
    let slot = Slot(key: 0, row: row)
    if slot.count == 1 {
      let weight = slot.single
      sums[unchecked: first + Int(weight.outcome)] &+= Int32(weight.value)
      return
    }
    for offset in slot.first..<slot.first + slot.count {
      let weight = weights[offset]
      sums[unchecked: first + Int(weight.outcome)] &+= Int32(weight.value)
    }
  }

  private func weights(of slot: Slot) -> ArraySlice<Weight> {
    slot.count == 1 ? [slot.single] : weights[slot.first..<slot.first + slot.count]
  }

  /// Adds the rows of all `keys` to the sums that begin at `first`; makes a copy of the keys.
  package func add(
    _ keys: Span<UInt32>, to sums: inout MutableSpan<Int32>, at first: Int = 0
  ) {
    var copy: [UInt32] = []
    copy.reserveCapacity(keys.count)
    for index in keys.indices { copy.append(keys[index]) }
    add(&copy, to: &sums, at: first)
  }

  /// Every row, by rising key.
  package var rows: [Row] {
    slots.filter { $0.row != 0 }
      .map { slot in
        Row(key: slot.key, weights: Array(weights(of: slot)))
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
