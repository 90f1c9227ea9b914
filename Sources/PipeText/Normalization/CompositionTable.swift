/// The scalar that a starter and the scalar after it compose to, Korean syllables aside.
struct CompositionTable: Sendable {
  private struct Entry: BitwiseCopyable {
    /// Both scalars; zero for an empty place.
    var key: UInt64 = 0
    var composite: UInt32 = 0
  }

  private var entries: [Entry]
  private let mask: Int

  /// Takes the pairs of a list that are put together again.
  init(_ list: MappingList) {
    let pairs = list.mappings.filter { !$0.isExcluded && $0.targets.count == 2 }
    // At most half full.
    var capacity = 16
    while capacity < pairs.count * 2 { capacity *= 2 }
    mask = capacity - 1
    entries = Array(repeating: Entry(), count: capacity)
    for pair in pairs {
      insert(Self.key(pair.targets[0], pair.targets[1]), pair.scalar)
    }
  }

  private mutating func insert(_ key: UInt64, _ composite: UInt32) {
    var slot = slot(key)
    while entries[slot].key != 0 { slot = (slot + 1) & mask }
    entries[slot] = Entry(key: key, composite: composite)
  }

  /// The composite of two scalars, if there is one.
  subscript(first: UInt32, second: UInt32) -> UInt32? {
    let key = Self.key(first, second)
    var slot = slot(key)
    while entries[slot].key != 0 {
      if entries[slot].key == key { return entries[slot].composite }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
