internal import PipeModels

/// Integer weights of features for a decision between three classes.
///
/// A slot of eight bytes holds the three weights and sixteen bits of the key, so that a feature that
/// has weights costs one look. Most features of a text have none: a filter of eight bits a slot
/// answers for them, and those that pass it are gathered first, so that no look waits for the one
/// before.
struct TripleTable: Sendable {
  /// A feature and its weights, not all of them zero.
  struct Entry: Hashable, Sendable, BitwiseCopyable {
    var key: UInt32
    var weights: TripleWeights

    init(key: UInt32, weights: TripleWeights) {
      self.key = key
      self.weights = weights
    }
  }

  /// Weights, and above them the lower half of the key; zero for a free slot.
  private let slots: ModelTable<UInt64>
  private let filter: ModelTable<UInt64>
  /// How far a key's product is shifted to be a slot's number.
  private let shift: UInt64

  /// How far from its place a feature is looked for.
  private static let longestSearch = 256

  /// Builds a table from entries with distinct keys; of two that a slot cannot tell apart the later
  /// one is left out.
  init(_ entries: [Entry]) {
    precondition(entries.count < 1 << 22, "the table is too large")
    var bits: UInt64 = 6
    while 1 << bits < entries.count * 3 / 2 { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    var filter = [UInt64](repeating: 0, count: 1 << Int(bits - 3))
    shift = 64 - bits
    for entry in entries {
      precondition(entry.weights.bits != 0, "a feature needs a weight")
      let spread = Self.spread(UInt64(entry.key))
      let check = UInt64(entry.key & 0xFFFF)
      var (place, searched) = (Int(spread >> shift), 0)
      while slots[place] != 0, slots[place] >> 48 != check {
        place = (place + 1) & (slots.count - 1)
        searched += 1
      }
      guard slots[place] == 0, searched < Self.longestSearch else { continue }
      slots[place] = entry.weights.bits | check << 48
      let bit = spread >> (shift - 3)
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.slots = ModelTable(slots)
    self.filter = ModelTable(filter)
  }

  @inline(__always)
  private static func spread(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// Looks up the first `count` of `wanted`, each a key with sixteen bits of its owner's below it,
  /// and writes what it finds to `found` from `first` on: weights with their owner above them.
  /// Returns where it stopped. The order of `wanted` is lost.
  func find(
    _ wanted: inout [UInt64], count: Int, into found: inout [UInt64], at first: Int
  ) -> Int {
    precondition(
      count <= wanted.count && first >= 0 && first + count <= found.count,
      "there is a place for everything that may be found")
    var wanted = wanted.mutableSpan
    let passed = filter.withElements { filter in
      var passed = 0
      for index in 0..<count {
        let entry = wanted[unchecked: index]
        // The number of a bit is the upper bits of a product, as many as the filter has.
        let bit = Self.spread(entry &>> 16) &>> (shift &- 3)
        wanted[unchecked: passed] = entry
        passed &+= Int(truncatingIfNeeded: filter[Int(bit &>> 6)] &>> (bit & 63) & 1)
      }
      return passed
    }
    var found = found.mutableSpan
    return slots.withElements { slots in
      // Reads the first slot of each, so that none waits for the one before; most often all is found
      // there.
      var filled: UInt64 = 0
      for index in 0..<passed {
        filled |=
          slots[Int(truncatingIfNeeded: Self.spread(wanted[unchecked: index] &>> 16) &>> shift)]
      }
      var end = first
      if filled == 0 { return end }
      for index in 0..<passed {
        let entry = wanted[unchecked: index]
        // So is the number of a slot.
        var place = Int(truncatingIfNeeded: Self.spread(entry &>> 16) &>> shift)
        let check = entry &>> 16 & 0xFFFF
        for _ in 0..<Self.longestSearch {
          let slot = slots[place]
          if slot == 0 { break }
          if slot &>> 48 == check {
            found[unchecked: end] = TripleWeights(bits: slot).owned(by: entry)
            end &+= 1
            break
          }
          place = (place &+ 1) & (slots.count &- 1)
        }
      }
      return end
    }
  }
}

extension TripleTable {
  /// Writes the table as it lies in memory.
  func write(to writer: inout ModelWriter) {
    writer.table(slots)
    writer.table(filter)
  }

  /// Reads a table, checking its sizes.
  init(reading reader: inout ModelReader) throws(ModelFileError) {
    slots = try reader.table(of: UInt64.self)
    guard (64...1 << 23).contains(slots.count), slots.count & (slots.count - 1) == 0 else {
      throw reader.malformed
    }
    filter = try reader.table(of: UInt64.self, count: slots.count / 8)
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
  }
}
