internal import PipeKit

/// Numbers for sequences of words, the longest of which is found at any place of a text.
///
/// Every beginning of a phrase has an entry, so that a search goes on only while it can succeed.
/// A filter of bits, small enough for the nearest cache, turns most words away at the first look.
struct PhraseTable: Sendable {
  private struct Entry: BitwiseCopyable {
    var key = NameKey()
    /// The phrase that ends here; none for a beginning only.
    var number: Int32 = -1
    var goesOn = false
    /// The filling of the table that the entry belongs to.
    var generation: UInt32 = 0
  }

  private var entries: [Entry]
  private var filter: [UInt64]
  private var count = 0
  private var generation: UInt32 = 1
  /// Phrases of more words are not found.
  static let maximumLength = 12

  /// Creates a table with room for about `capacity` phrases; it grows.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    entries = Array(repeating: Entry(), count: size)
    filter = Array(repeating: 0, count: size / 32)
  }

  var isEmpty: Bool { count == 0 }

  /// Empties the table, at the cost of its filter alone.
  mutating func removeAll() {
    guard count > 0 else { return }
    guard entries.count <= 16_384, generation < .max else {
      self = PhraseTable(capacity: 256)
      return
    }
    count = 0
    generation += 1
    for word in filter.indices { filter[word] = 0 }
  }

  /// Gives a sequence of words a number; one that has a number keeps it. Returns the number.
  @discardableResult
  mutating func insert(_ words: some Collection<NameKey>, number: Int32) -> Int32 {
    guard let first = words.first, words.count <= Self.maximumLength else { return number }
    setFilter(first)
    var key = NameKey()
    var left = words.count
    for word in words {
      key = key.followed(by: word)
      left -= 1
      if (count + 1) * 2 > entries.count { grow() }
      let slot = place(of: key)
      if !isUsed(entries[slot]) {
        entries[slot] = Entry(key: key, generation: generation)
        count += 1
      }
      if left > 0 {
        entries[slot].goesOn = true
      } else if entries[slot].number < 0 {
        entries[slot].number = number
      } else {
        return entries[slot].number
      }
    }
    return number
  }

  /// Whether a phrase may begin with a word; rarely true in vain, never false in vain.
  @inline(__always)
  func mayBegin(with word: NameKey) -> Bool {
    let bit = filterBit(word)
    return filter[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  /// The longest phrase at `start` that `accepts` takes.
  func longestMatch(
    _ words: Span<EntityWord>, _ start: Int, before limit: Int,
    accepts: (_ number: Int32, _ range: Range<Int>) -> Bool
  ) -> (number: Int32, end: Int)? {
    var key = NameKey()
    var best: (number: Int32, end: Int)?
    for index in start..<min(limit, start + Self.maximumLength) {
      key = key.followed(by: words[index].key)
      let entry = entries[place(of: key)]
      guard isUsed(entry) else { break }
      if entry.number >= 0, accepts(entry.number, start..<index + 1) {
        best = (entry.number, index + 1)
      }
      if !entry.goesOn { break }
    }
    return best
  }

  @inline(__always)
  private func place(of key: NameKey) -> Int {
    let mask = entries.count - 1
    var slot = key.slot(mask: mask)
    while isUsed(entries[slot]), entries[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private func isUsed(_ entry: Entry) -> Bool { entry.generation == generation }

  @inline(__always)
  private func filterBit(_ word: NameKey) -> Int { word.slot(mask: filter.count * 64 - 1) }

  private mutating func setFilter(_ word: NameKey) {
    let bit = filterBit(word)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where isUsed(entry) { entries[place(of: entry.key)] = entry }
  }
}
