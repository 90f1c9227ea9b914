internal import PipeKit

/// The names of the lists that ship, found in a text in one pass.
struct KnownNames: Sendable {
  private struct Name: BitwiseCopyable {
    /// What it may be, a bit for each lane.
    var lanes: UInt8
    var letters: PhraseLetters
  }

  private var table = PhraseTable(capacity: 4_000)
  private var names: [Name] = []

  /// Reads the lists, and tells the lexicon of the names of one word.
  init(lexicon: inout Lexicon) {
    add(PhraseLists.countries, .location, .place, &lexicon)
    add(PhraseLists.cities, .location, .place, &lexicon)
    add(PhraseLists.regions, .location, .place, &lexicon)
    add(PhraseLists.nationalities, .nationality, .group, &lexicon)
    add(PhraseLists.beliefs, .nationality, .group, &lexicon)
    add(PhraseLists.organizations, .organization, .knownOrganization, &lexicon)
    add(PhraseLists.facilities, .facility, [], &lexicon)
    add(PhraseLists.events, .miscellaneous, [], &lexicon)
    add(PhraseLists.products, .product, [], &lexicon)
  }

  private mutating func add(
    _ list: StaticString, _ lane: NameLane, _ classes: LexicalClass, _ lexicon: inout Lexicon
  ) {
    let text = Text("\(list)")
    let reader = PhraseReader(text, lexicon: lexicon)
    reader.forEach(PhraseReader.separated(text.bytes)) { _, words in
      guard let first = words.first else { return }
      if words.count == 1, !classes.isEmpty { lexicon.add(first.key, as: classes) }
      let letters = PhraseLetters(newspaper: words)
      let number = table.insert(words.lazy.map(\.key), number: Int32(names.count))
      if Int(number) == names.count {
        names.append(Name(lanes: 1 << UInt8(lane.rawValue), letters: letters))
      } else {
        names[Int(number)].lanes |= 1 << UInt8(lane.rawValue)
        names[Int(number)].letters.loosen(letters)
      }
    }
  }

  /// The longest known name that begins at a word, and what it may be.
  @inline(__always)
  func match(
    _ words: Span<EntityWord>, at start: Int, before limit: Int, _ bytes: Span<UInt8>
  ) -> (end: Int, lanes: UInt8)? {
    guard table.mayBegin(with: words[start].key) else { return nil }
    let match = table.longestMatch(words, start, before: limit) { number, range in
      names[Int(number)].letters.accept(words, range, bytes)
    }
    return match.map { ($0.end, names[Int($0.number)].lanes) }
  }
}
