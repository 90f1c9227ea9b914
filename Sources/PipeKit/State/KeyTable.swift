/// Keys of 64 bits, each given the next place in arrays that its owner keeps beside it.
///
/// Hot: two numbers from a ``NameTable`` make one key, so that a pair of names costs 8 bytes and
/// a slot of 4 to 8, and no allocation. Places follow the order of arrival.
package struct KeyTable: Sendable {
  package private(set) var keys: [UInt64] = []
  /// Open addressing over a power of two; a slot holds a place and one, or zero.
  private var slots: [UInt32] = []

  package init() {}

  package var count: Int { keys.count }

  /// Forgets all keys; the room they took is kept.
  package mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// Makes one key of two numbers.
  package static func key(_ high: UInt32, _ low: UInt32) -> UInt64 {
    UInt64(high) << 32 | UInt64(low)
  }

  /// Takes a key apart.
  package static func parts(_ key: UInt64) -> (high: UInt32, low: UInt32) {
    (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
  }

  /// The place of a key, and whether it is new; a new key gets the place `count`.
  package mutating func place(of key: UInt64) -> (index: Int, isNew: Bool) {
    if keys.count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(ByteHash.mixed(key)) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot] - 1)
      if keys[known] == key { return (known, false) }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    return (keys.count - 1, true)
  }

  /// The place of a key if it is known.
  package func find(_ key: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(ByteHash.mixed(key)) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot] - 1)
      if keys[known] == key { return known }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for (place, key) in keys.enumerated() {
      var slot = Int(ByteHash.mixed(key)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(place) + 1
    }
  }
}
