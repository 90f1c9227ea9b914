import PipeKit

/// Phrases kept once each and known by number; they compare as bytes.
struct PhraseList {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing over a power of two; a slot holds a number and one, or zero.
  private var slots: [Int] = []

  var count: Int { ends.count }

  /// The bytes of a phrase.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  func string(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = 0 }
  }

  /// The number of a phrase, which is kept if it is new: then it is the last one.
  mutating func number(of phrase: ArraySlice<UInt8>) -> Int {
    if ends.count * 2 >= slots.count { grow() }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in phrase { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let known = slots[slot] - 1
      if hashes[known] == hash, self[known].elementsEqual(phrase) { return known }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: phrase)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = ends.count
    return ends.count - 1
  }

  /// The numbers in the byte order of their phrases.
  func sorted() -> [Int] {
    ends.indices.sorted { self[$0].lexicographicallyPrecedes(self[$1]) }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = number + 1
    }
  }
}
