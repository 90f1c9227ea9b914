/// Counts features while training examples are read, then numbers those worth a weight.
package struct FeatureIndex: Sendable {
  /// Key and count of each slot; a count of zero marks a free slot.
  private var slots: [(key: UInt32, value: UInt32)]
  private var used = 0

  package init() { slots = Array(repeating: (0, 0), count: 1 << 16) }

  /// Counts one occurrence.
  package mutating func add(_ key: UInt32) {
    if used * 4 > slots.count * 3 { grow() }
    let slot = place(of: key)
    if slots[slot].value == 0 {
      slots[slot].key = key
      used += 1
    }
    if slots[slot].value < .max { slots[slot].value += 1 }
  }

  /// Ends the counting: features seen at least `minimum` times are numbered from 0, the most
  /// frequent first so that the weights they share stay near each other. Returns their keys.
  package mutating func number(minimum: Int) -> [UInt32] {
    var kept = slots.filter { $0.value >= max(1, minimum) }
    kept.sort { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    var capacity = 1 << 10
    while capacity < kept.count * 2 { capacity *= 2 }
    slots = Array(repeating: (0, 0), count: capacity)
    used = kept.count
    for (number, entry) in kept.enumerated() {
      slots[place(of: entry.key)] = (entry.key, UInt32(number) + 1)
    }
    return kept.map(\.key)
  }

  /// The number of a feature, once numbered; nil for one that was too rare.
  package func number(of key: UInt32) -> UInt32? {
    let value = slots[place(of: key)].value
    return value == 0 ? nil : value - 1
  }

  private func place(of key: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while slots[slot].value != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    for entry in old where entry.value != 0 { slots[place(of: entry.key)] = entry }
  }
}
