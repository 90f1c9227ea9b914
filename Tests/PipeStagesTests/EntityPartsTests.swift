import PipeKit
import PipeTesting
import Testing

@testable import PipeStages

@Suite struct EntityPartsTests {
  private func key(_ word: String) -> NameKey {
    let bytes = Array(word.utf8)
    return NameKey(bytes.span, bytes.indices)
  }

  @Test(arguments: [
    ("Łódź", "lodz"), ("ÉLYSÉE", "elysee"), ("Zoe\u{308}", "Zoë"), ("U.S.", "us"),
    ("Straße", "strasse"),
    ("Østerholm", "osterholm"), ("İzmir", "izmir"), ("d’Ivoire", "D'Ivoire"),
    ("Won\u{2011}sik", "won-sik"),
    ("ИВАНОВ", "Иванов"), ("ΑΘΗΝΑ", "Αθηνα"), ("Nguyễn", "nguyen"), ("Ærø", "aero"),
  ])
  func `Words that differ in case, accents and stops have one key`(left: String, right: String) {
    #expect(key(left) == key(right))
  }

  @Test(arguments: [("Paris", "Pari"), ("US", "UK"), ("中国", "中文"), ("a-b", "ab"), ("", "a")])
  func `Words that differ otherwise have two`(left: String, right: String) {
    #expect(key(left) != key(right))
  }

  @Test(arguments: [
    ("Copenhagen-based", ["Copenhagen", "-", "based"]), ("pro-Russian", ["pro", "-", "Russian"]),
    ("US-China", ["US", "-", "China"]), ("mid-2014", ["mid", "-", "2014"]),
    ("Jean-Claude", ["Jean-Claude"]), ("Won-sik", ["Won-sik"]), ("twenty-one", ["twenty-one"]),
    ("Lines A/S", ["Lines", "A/S"]), ("al-Assad", ["al-Assad"]), ("Russia's", ["Russia", "'s"]),
  ])
  func `Tokens are cut where hyphens join words`(text: String, expected: [String]) throws {
    let text = Text(text)
    var notes = Annotations()
    var sentences = Sentences()
    try sentences.annotate(text, into: &notes)
    var lexicon = Lexicon.english()
    _ = KnownNames(lexicon: &lexicon)
    var reader = EntityWordReader(lexicon: lexicon)
    reader.read(text.bytes, tokens: notes.tokens.span, sentences: notes.sentences.span)
    #expect(reader.words.map { text.string($0.range) } == expected)
  }

  @Test func `The rows of the tables are in the order of the clues`() {
    var names: [String] = []
    NameClueTable.forEachRow(of: NameClueTable.weights) { name, _ in
      names.append(name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    #expect(names == NameClue.allCases.map { "\($0)" })
    names = []
    NameClueTable.forEachRow(of: NameClueTable.outsideWeights) { name, _ in
      names.append(name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    #expect(names == OutsideClue.allCases.map { "\($0)" })
  }

  @Test func `Of proposals that overlap the more trusted, the longer and the surer wins`() {
    func proposal(
      _ words: Range<Int>, _ score: Int32 = 5_000, _ source: Proposal.Source = .name
    ) -> Proposal {
      Proposal(words, .person, score: Score(tenThousandths: score), source: source)
    }
    func resolved(_ proposals: [Proposal]) -> [Range<Int>] {
      var resolver = OverlapResolver(.trusted)
      var proposals = proposals
      resolver.resolve(&proposals)
      return proposals.map(\.words)
    }
    #expect(resolved([proposal(0..<1), proposal(1..<2)]) == [0..<1, 1..<2])
    #expect(resolved([proposal(0..<2), proposal(1..<4)]) == [1..<4])
    #expect(resolved([proposal(0..<4), proposal(1..<2, 1, .gazetteer)]) == [1..<2])
    #expect(resolved([proposal(0..<2, 1), proposal(1..<3, 2)]) == [1..<3])
    // A chain: the middle loses to the longer, so both ends live.
    #expect(resolved([proposal(0..<3), proposal(2..<4), proposal(3..<6)]) == [0..<3, 3..<6])
  }

  @Test func `Titles are taken off persons, and alone they are no names`() {
    let text = ["Major", "John", "Chief", "WHO", "The"].map { word in
      let bytes = Array(word.utf8)
      return EntityWord(
        range: TextRange(0, 3), key: key(word),
        classes: Lexicon.english().classes(of: key(word)),
        shape: WordLetters(bytes.span, bytes.indices).shape, mark: 0)
    }
    var proposals = [
      (0..<2, Symbol.person), (2..<3, .person), (3..<4, .organization), (4..<5, .location),
    ]
    .map { Proposal($0, $1, score: .one, source: .name) }
    NameTrimming.trim(&proposals, text.span)
    #expect(proposals.map(\.words) == [1..<2, 3..<4])
  }

  @Test func `A phrase table finds the longest phrase, however it has grown`() {
    var table = PhraseTable(capacity: 4)
    let words = (0..<1_000).map { key("word\($0)") }
    for (number, first) in words.indices.dropLast(2).enumerated() {
      table.insert([words[first]], number: Int32(number * 2))
      table.insert(words[first...first + 2], number: Int32(number * 2 + 1))
    }
    let text = words.map {
      EntityWord(range: TextRange(0, 0), key: $0, classes: [], shape: .word, mark: 0)
    }
    for start in words.indices.dropLast(2) {
      let match = table.longestMatch(text.span, start, before: text.count) { _, _ in true }
      #expect(match?.number == Int32(start * 2 + 1) && match?.end == start + 3)
      let short = table.longestMatch(text.span, start, before: start + 2) { _, _ in true }
      #expect(short?.number == Int32(start * 2) && short?.end == start + 1)
    }
    table.removeAll()
    #expect(!table.mayBegin(with: words[0]))
    #expect(table.longestMatch(text.span, 0, before: text.count) { _, _ in true } == nil)
  }

  @Test func `Places of keys are found, replaced and forgotten`() {
    var places = KeyPlaces()
    for number in 0..<5_000 { places.set(key("\(number)"), Int32(number)) }
    #expect((0..<5_000).allSatisfy { places[key("\($0)")] == Int32($0) } && places[key("x")] == nil)
    places.set(key("7"), 70)
    #expect(places[key("7")] == 70)
    places.removeAll()
    #expect((0..<5_000).allSatisfy { places[key("\($0)")] == nil })
  }

  @Test func `A set of keys forgets`() {
    var set = KeySet()
    for number in 0..<5_000 { set.insert(key("\(number)")) }
    #expect((0..<5_000).allSatisfy { set.contains(key("\($0)")) } && !set.contains(key("x")))
    set.removeAll()
    #expect((0..<5_000).allSatisfy { !set.contains(key("\($0)")) })
  }

  @Test func `A group is not taken for the magazine that is called after it`() {
    #expect(!NameConsistency.may(.nationality, be: .organization))
    #expect(NameConsistency.may(.person, be: .organization))
  }
}
