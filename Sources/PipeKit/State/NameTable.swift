/// Names kept once each and known by number; they compare as bytes.
///
/// Hot: an aggregator asks it once or twice for every mention. Looking up a known name makes no
/// allocation. Numbers follow the order of arrival, so they must not be written: write the bytes.
package struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name ends in `bytes`.
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Open addressing over a power of two; a slot holds a name's number and one, or zero.
  private var slots: [UInt32] = []

  package init() {}

  /// How many names there are; their numbers run from zero.
  package var count: Int { ends.count }

  /// The bytes of a name, borrowed.
  package subscript(name: UInt32) -> Span<UInt8> {
    @_lifetime(borrow self)
    get { bytes.span.extracting(indices(of: name)) }
  }

  /// Copies the bytes of a name.
  package func makeArray(_ name: UInt32) -> [UInt8] { Array(bytes[indices(of: name)]) }

  /// The number of a name, which is kept if it is new.
  package mutating func intern(_ name: Span<UInt8>) -> UInt32 {
    if ends.count * 2 >= slots.count { grow() }
    let hash = ByteHash.hash(name)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let known = slots[slot] - 1
      if hashes[Int(known)] == hash, equals(known, name) { return known }
      slot = (slot + 1) & mask
    }
    let number = UInt32(ends.count)
    name.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = number + 1
    return number
  }

  /// The number of a name, which is kept if it is new.
  package mutating func intern(_ name: [UInt8]) -> UInt32 { intern(name.span) }

  /// The number of a name if it is known.
  package func find(_ name: Span<UInt8>) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let hash = ByteHash.hash(name)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let known = slots[slot] - 1
      if hashes[Int(known)] == hash, equals(known, name) { return known }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The first eight bytes of a name as a number that sorts as they do; zeros follow a shorter one.
  package func prefix(_ name: UInt32) -> UInt64 {
    let bytes = self[name]
    var prefix: UInt64 = 0
    for index in 0..<min(8, bytes.count) {
      prefix |= UInt64(bytes[index]) << UInt64(56 - 8 * index)
    }
    return prefix
  }

  /// Whether a name sorts before another by its bytes.
  package func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    let (left, right) = (self[left], self[right])
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }

  private func indices(of name: UInt32) -> Range<Int> {
    let start = name == 0 ? 0 : Int(ends[Int(name) - 1])
    return start..<Int(ends[Int(name)])
  }

  private func equals(_ known: UInt32, _ name: Span<UInt8>) -> Bool {
    let range = indices(of: known)
    guard range.count == name.count else { return false }
    return self[known].isSame(as: name)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number) + 1
    }
  }
}
