/// Numbers for keys, emptied at no cost to be filled anew for each document.
///
/// Hot: open addressing in one block, without the seeded hash of a dictionary, which costs more
/// than the rest of a look-up.
struct KeyPlaces: Sendable {
  private struct Slot: BitwiseCopyable {
    var key = NameKey()
    var generation: UInt32 = 0
    var place: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var generation: UInt32 = 1
  private var count = 0

  mutating func removeAll() {
    count = 0
    generation &+= 1
    guard generation == 0 else { return }
    // Once in four thousand million documents, old marks would come to life again.
    slots = Array(repeating: Slot(), count: slots.count)
    generation = 1
  }

  /// The number of a key, if it has one.
  @inline(__always)
  subscript(key: NameKey) -> Int32? {
    let slot = slots[slot(of: key)]
    return slot.generation == generation ? slot.place : nil
  }

  /// Gives a key a number, in place of the one it had.
  mutating func set(_ key: NameKey, _ place: Int32) {
    if (count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot].generation != generation { count += 1 }
    slots[slot] = Slot(key: key, generation: generation, place: place)
  }

  /// The slot that holds the key, or the free one where it would go.
  @inline(__always)
  private func slot(of key: NameKey) -> Int {
    let mask = slots.count - 1
    var slot = key.slot(mask: mask)
    while slots[slot].generation == generation, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.generation == generation { slots[self.slot(of: slot.key)] = slot }
  }
}
