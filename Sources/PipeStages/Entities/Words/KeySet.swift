/// A set of keys that is emptied at no cost, to be filled anew for each document.
struct KeySet: Sendable {
  private struct Slot: BitwiseCopyable {
    var key = NameKey()
    var generation: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
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

  @inline(__always)
  mutating func insert(_ key: NameKey) {
    let slot = place(of: key)
    guard slots[slot].generation != generation else { return }
    slots[slot] = Slot(key: key, generation: generation)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  @inline(__always)
  func contains(_ key: NameKey) -> Bool {
    slots[place(of: key)].generation == generation
  }

  /// The slot that holds the key, or the free one where it would go.
  @inline(__always)
  private func place(of key: NameKey) -> Int {
    let mask = slots.count - 1
    var slot = key.slot(mask: mask)
    while slots[slot].generation == generation, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.generation == generation { slots[place(of: slot.key)] = slot }
  }
}
