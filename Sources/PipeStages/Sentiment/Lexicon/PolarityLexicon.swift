internal import PipeKit

/// Words and phrases with their weights and roles, found without making a string.
///
/// Hot code finds words through a ``SentimentWords``, which knows those of the models besides.
struct PolarityLexicon: Sendable {
  /// A word's number in the lexicon; zero is the unknown word.
  typealias Number = UInt16

  private(set) var entries = [LexiconEntry()]
  /// The words; phrases have the key of the unknown word.
  private(set) var keys: [LexiconKey] = []
  /// A fingerprint in the upper half, a number in the lower one.
  private var cells: [UInt32]
  private var phrases = PhraseTree()

  /// Creates an empty lexicon; the capacity must be a power of two.
  init(capacity: Int = 1 << 15) {
    cells = Array(repeating: 0, count: capacity)
    entries.reserveCapacity(capacity / 2)
    keys.reserveCapacity(capacity / 2)
    keys.append(LexiconKey([0].span, 0..<0))
  }

  /// How many words and phrases have a weight.
  var weightedCount: Int { entries.count { $0.isWeighted } }

  @inline(__always)
  func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Number {
    find(LexiconKey(bytes, range)).number
  }

  /// The longest phrase that begins with the word at `start`, and how many words it has.
  func phrase(in cues: Span<Cue>, at start: Int) -> (number: Number, count: Int)? {
    phrases.longest(in: cues, at: start)
  }

  @inline(__always)
  private func find(_ key: LexiconKey) -> (number: Number, slot: Int) {
    let hash = key.hash
    let fingerprint = UInt32(truncatingIfNeeded: hash >> 48)
    let mask = cells.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let cell = cells[slot]
      if cell == 0 { return (0, slot) }
      let number = Number(truncatingIfNeeded: cell)
      if cell >> 16 == fingerprint, keys[Int(number)] == key { return (number, slot) }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a word, which is added with no meaning if it is new; zero when full.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Number {
    let key = LexiconKey(bytes, range)
    let known = find(key).number
    guard known == 0, entries.count < Int(Number.max) else { return known }
    if entries.count * 4 >= cells.count * 3 { grow() }
    let number = Number(entries.count)
    entries.append(LexiconEntry())
    keys.append(key)
    place(key, number)
    return number
  }

  private mutating func place(_ key: LexiconKey, _ number: Number) {
    cells[find(key).slot] =
      UInt32(truncatingIfNeeded: key.hash >> 48) << 16 | UInt32(number)
  }

  private mutating func grow() {
    cells = Array(repeating: 0, count: cells.count * 2)
    // Phrases have the key of the unknown word, and no cell.
    for (number, key) in keys.enumerated() where key != keys[0] { place(key, Number(number)) }
  }

  /// Gives words that follow each other a number of their own; zero when full.
  mutating func add(phrase first: Number, _ others: [Number]) -> Number {
    guard first != 0, !others.contains(0), entries.count < Int(Number.max) else { return 0 }
    entries[Int(first)].traits.insert(.opensPhrase)
    let next = Number(entries.count)
    let number = phrases.add(first, others, number: next)
    if number == next {
      entries.append(LexiconEntry())
      keys.append(keys[0])
    }
    return number
  }

  /// Adds to what is known of a word; the unknown word stays unknown.
  mutating func merge(_ entry: LexiconEntry, into number: Number) {
    if number != 0 { entries[Int(number)].merge(entry) }
  }

  /// Replaces the weights of a word.
  mutating func override(_ entry: LexiconEntry, of number: Number) {
    if number != 0 { entries[Int(number)].override(entry) }
  }
}
