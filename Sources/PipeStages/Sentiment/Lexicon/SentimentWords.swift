internal import PipeKit
internal import PipeModels

/// Every word that the lexicon or the models know, found by one look.
///
/// A slot of eight bytes holds 24 bits of the word's hash, which together with its place are nearly
/// all of it, its number in the lexicon, and the row of its vector.
struct SentimentWords: Sendable {
  let lexicon: PolarityLexicon
  let vocabulary: SentimentVocabulary
  private var slots: [UInt64]
  private let shift: UInt64
  private let hasVectors: Bool

  /// What is known of a word.
  struct Word: Hashable, Sendable, BitwiseCopyable {
    var word: UInt32
    /// The number in the lexicon; zero for none.
    var number: PolarityLexicon.Number = 0
    /// The row of the vector; zero for none.
    var row: UInt32 = 0

    init(word: UInt32) { self.word = word }

    /// A word and the slot that knows it.
    @inline(__always)
    fileprivate init(_ word: UInt32, _ slot: UInt64) {
      self.word = word
      number = PolarityLexicon.Number(truncatingIfNeeded: slot &>> 24)
      row = UInt32(truncatingIfNeeded: slot & 0xFF_FFFF)
    }
  }

  init(_ lexicon: PolarityLexicon, _ vocabulary: SentimentVocabulary) {
    self.lexicon = lexicon
    self.vocabulary = vocabulary
    hasVectors = vocabulary.words.count > 0
    var bits: UInt64 = 8
    while 1 << bits < (lexicon.keys.count + vocabulary.count) * 3 / 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    // The most frequent words come first and get the places that are found at once.
    for index in vocabulary.words.indices {
      add(vocabulary.words[index], number: 0, row: index + SentimentVocabulary.firstRow)
    }
    // Phrases have the key of the unknown word, and no place.
    for (number, key) in lexicon.keys.enumerated() where key != lexicon.keys[0] {
      add(key.word, number: PolarityLexicon.Number(number), row: 0)
    }
  }

  private mutating func add(_ word: UInt32, number: PolarityLexicon.Number, row: Int) {
    var place = start(word)
    while slots[place] != 0, number == 0 || !canTake(slots[place], word) {
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] |= UInt64(word & 0xFF_FFFF) << 40 | UInt64(number) << 24 | UInt64(row)
  }

  /// Whether a slot holds the vector of a word, and no number yet.
  private func canTake(_ slot: UInt64, _ word: UInt32) -> Bool {
    slot >> 40 == UInt64(word & 0xFF_FFFF) && slot >> 24 & 0xFFFF == 0
  }

  @inline(__always)
  private func start(_ word: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(word) &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// The slot in which a word is looked for first.
  @inline(__always)
  func firstSlot(_ word: UInt32) -> UInt64 {
    // Places are shifted to the table's size.
    slots.span[unchecked: start(word)]
  }

  /// What is known of the word in `range`, of which the first slot was read before; a compound such
  /// as "war-weary" has the row of its last part.
  @inline(__always)
  func find(_ word: UInt32, firstSlot: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
    var found = Word(word: word)
    if firstSlot != 0 {
      let isIt = firstSlot &>> 40 == UInt64(word & 0xFF_FFFF)
      found = isIt ? Word(word, firstSlot) : find(word)
    }
    if found.row == 0, hasVectors { found.row = lastPart(bytes, range) }
    return found
  }

  @inline(__always)
  private func find(_ word: UInt32) -> Word {
    let slots = slots.span
    var place = start(word)
    // A third of the slots are free, so that the search ends; places are masked to the table's size.
    while true {
      let slot = slots[unchecked: place]
      if slot == 0 { return Word(word: word) }
      if slot &>> 40 == UInt64(word & 0xFF_FFFF) { return Word(word, slot) }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  private func lastPart(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var index = range.upperBound - 1
    while index > range.lowerBound {
      if bytes[index] == UInt8(ascii: "-") {
        return find(LexiconKey(bytes, index + 1..<range.upperBound).word).row
      }
      index -= 1
    }
    return 0
  }
}
