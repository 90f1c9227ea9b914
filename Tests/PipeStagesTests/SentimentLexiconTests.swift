import PipeKit
import PipeModels
import PipeTesting
import Testing

@testable import PipeStages

@Suite struct SentimentLexiconTests {
  private static let shipped = LexiconReader.makeShipped()

  @Test func `Thousands of words have a weight`() {
    #expect(Self.shipped.weightedCount > 5_000)
  }

  @Test func `No word is listed twice`() {
    let lists = [Words.phrases, Words.verbs, Words.adjectives, Words.nouns]
    var seen: Set<Substring> = []
    var twice: [Substring] = []
    for list in lists {
      for line in list.description.split(separator: "\n") where !line.hasPrefix("[") {
        for word in line.split(separator: " ") where !seen.insert(word).inserted {
          twice.append(word)
        }
      }
    }
    #expect(twice.isEmpty)
  }

  @Test(arguments: [
    ("deny", ["denies", "denied", "denying"]), ("praise", ["praises", "praised", "praising"]),
    ("ban*", ["bans", "banned", "banning"]), ("lie", ["lies", "lied", "lying"]),
    ("attack", ["attacks", "attacked", "attacking"]), ("free", ["frees", "freed", "freeing"]),
    ("crush", ["crushes", "crushed", "crushing"]),
    ("betray", ["betrays", "betrayed", "betraying"]),
  ]) func `Verbs have regular forms`(word: String, forms: [String]) {
    let doubles = word.hasSuffix("*")
    let base = Array(word.utf8.prefix { $0 != UInt8(ascii: "*") })
    let made = [
      Inflection.plural(base.span), .past(base.span, doubles: doubles),
      .gerund(base.span, doubles: doubles),
    ]
    #expect(made.map { Self.form($0, base) } == forms)
  }

  @Test(arguments: [
    ("angry", "angrily", "angrier", "angriest"), ("sad", "sadly", "sadder", "saddest"),
    ("fine", "finely", "finer", "finest"), ("gentle", "gently", "gentler", "gentlest"),
    ("full", "fully", "fuller", "fullest"), ("weak", "weakly", "weaker", "weakest"),
    ("heroic", "heroically", "heroicer", "heroicest"),
  ]) func `Adjectives have adverbs and degrees`(
    word: String, adverb: String, comparative: String, superlative: String
  ) {
    let base = Array(word.utf8)
    let made = [
      Inflection.adverb(base.span), .comparative(base.span), .superlative(base.span),
    ]
    #expect(made.map { Self.form($0, base) } == [adverb, comparative, superlative])
  }

  @Test(arguments: [
    ("praised", 20), ("PRAISED", 20), ("liar", -26), ("idolised", 20), ("idolized", 20),
    ("table", 0),
  ]) func `A word is found whatever its case`(word: String, tone: Int8) {
    #expect(Self.entry(word).tone == tone)
  }

  @Test func `A verb says different things of the two it joins`() {
    let criticised = Self.entry("criticised")
    #expect(criticised.own > criticised.other)
    let lied = Self.entry("lied")
    #expect(lied.own < lied.other)
  }

  @Test func `The longest phrase wins`() {
    let words = ["under", "fire", "today"].map { Array($0.utf8) }
    let cues = words.map { word in
      var cue = Cue()
      cue.number = Self.shipped.number(word.span, 0..<word.count)
      return cue
    }
    #expect(Self.shipped.phrase(in: cues.span, at: 0)?.count == 2)
    #expect(Self.shipped.phrase(in: cues.span, at: 1) == nil)
  }

  @Test func `The table of words finds what the lexicon and the models know`() {
    let shared = SentimentVocabulary.key(Array("praised".utf8).span, 0..<7)
    let own = SentimentVocabulary.key(Array("weary".utf8).span, 0..<5)
    let vocabulary = SentimentVocabulary(
      ModelTable([own, shared]), polarities: ModelTable([0, 0, 0, 0, -40, 90]))
    let table = SentimentWords(Self.shipped, vocabulary)
    func find(_ text: String) -> SentimentWords.Word {
      let bytes = Array(text.utf8)
      let word = LexiconKey(bytes.span, 0..<bytes.count).word
      return table.find(
        word, firstSlot: table.firstSlot(word), bytes.span, 0..<bytes.count)
    }
    #expect(find("Praised").row == 5)
    #expect(table.lexicon.entries[Int(find("praised").number)].tone == 20)
    #expect(find("war-weary").row == 4)
    #expect(find("liar").row == 0)
    #expect(find("liar").number != 0)
    #expect(find("unheardofword") == find("UNHEARDOFWORD"))
    #expect(find("unheardofword").number == 0)
  }

  @Test(arguments: ["a", "Straße", "O’Neill’s", "internationalisation", "NOT", "n’t", "@[`{"])
  func `A word has one key, wherever it lies`(word: String) {
    let bytes = Array(word.utf8)
    let key = LexiconKey(bytes.span, 0..<bytes.count)
    for padding in [1, 7, 15, 16, 40] {
      let longer = [UInt8](repeating: 0x5A, count: padding) + bytes + [0x5A]
      #expect(LexiconKey(longer.span, padding..<padding + bytes.count) == key)
    }
    let straight = Array(word.lowercased().replacing("’", with: "'").utf8)
    #expect(LexiconKey(straight.span, 0..<straight.count) == key)
  }

  @Test(arguments: [
    ("1.5", 15), ("-2", -20), ("+0.3", 3), ("0.25", 3), ("4.0", 40), ("", nil), ("-", nil),
    ("1.5x", nil), ("1..5", nil), ("12345678901", nil),
  ]) func `Weights are read as tenths`(text: String, expected: Int?) {
    #expect(Tenths.read(Array(text.utf8).span) == expected)
  }

  private static func entry(_ word: String) -> LexiconEntry {
    let bytes = Array(word.utf8)
    return shipped.entries[Int(shipped.number(bytes.span, 0..<bytes.count))]
  }

  private static func form(_ inflection: Inflection, _ base: [UInt8]) -> String {
    var form: [UInt8] = []
    inflection.apply(to: base.span, into: &form)
    return String(decoding: form, as: UTF8.self)
  }
}
