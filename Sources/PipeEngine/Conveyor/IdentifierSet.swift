/// The identifiers seen so far, sixteen bytes each whatever their length.
///
/// Compares 128-bit hashes (two FNV-1a variants of 64 bits), not the identifiers: two of a billion
/// documents collide with a chance below 1 in 10²⁰. Kept by open addressing at most two thirds full.
struct IdentifierSet {
  private var slots = [Key](repeating: Key(), count: 1024)
  private var count = 0

  private struct Key: BitwiseCopyable, Equatable {
    var high: UInt64 = 0
    var low: UInt64 = 0
  }

  /// Adds an identifier; returns false if it was there.
  mutating func insert(_ identifier: String) -> Bool {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    guard place(Self.key(of: identifier)) else { return false }
    count += 1
    return true
  }

  private mutating func place(_ key: Key) -> Bool {
    var slot = Int(truncatingIfNeeded: key.low) & (slots.count - 1)
    while slots[slot] != Key() {
      if slots[slot] == key { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Key](repeating: Key(), count: old.count * 2)
    for key in old where key != Key() { _ = place(key) }
  }

  private static func key(of identifier: String) -> Key {
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    var low: UInt64 = 0x9AE1_6A3B_2F90_404F
    for byte in identifier.utf8 {
      high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      low = (low &+ UInt64(byte)) &* 0x9FB2_1C65_1E98_DF25
      low ^= low >> 29
    }
    // The all-zero key marks an empty slot.
    return Key(high: high | 1, low: low ^ (low >> 32))
  }
}
