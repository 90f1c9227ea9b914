import PipeKit
import PipeModels
import PipeTesting
import Testing

@testable import PipeStages

@Suite struct TaggerTests {
  private static let shipped = Result {
    try NameTagger(reading: ShippedModel.englishNews)
  }

  private static func annotated(_ text: Text) throws -> Annotations {
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(text, into: &notes)
    return notes
  }

  private static func tag(_ text: Text, with tagger: inout NameTagger) throws -> [TaggedName] {
    let notes = try annotated(text)
    return tagger.tag(text, tokens: notes.tokens.span, sentences: notes.sentences.span)
  }

  private static func marked(_ text: Text) throws -> String {
    var tagger = try shipped.get()
    let names = try tag(text, with: &tagger)
    return names.map { "\(text.string($0.range)) \(tagger.labels[$0.label])" }
      .joined(separator: ", ")
  }

  @Test(arguments: [
    (
      "French president Emmanuel Macron met Volodymyr Zelensky in Kyiv on Tuesday.",
      "French NORP, Emmanuel Macron PERSON, Volodymyr Zelensky PERSON, Kyiv LOC, Tuesday DATE"
    ),
    (
      "The London-based company said profits rose in Germany and Japan.",
      "London LOC, Germany LOC, Japan LOC"
    ),
    (
      "The United Nations said on 12 March 2021 that talks failed.",
      "United Nations ORG, 12 March 2021 DATE"
    ),
    ("He walked home and made himself a cup of tea.", ""),
  ])
  func `The shipped model knows plain news`(text: Text, names: String) throws {
    #expect(try Self.marked(text) == names)
  }

  @Test func `The shipped model takes its place in memory and no more`() throws {
    #expect(ShippedModel.englishNews.bytes.count < 4_000_000)
    #expect(
      try Self.shipped.get().labels == [
        "PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "DATE", "MONEY", "MISC",
      ])
  }

  @Test func `Names are sound on hard texts`() throws {
    var used = try Self.shipped.get()
    for text in hardTexts {
      var fresh = try Self.shipped.get()
      let names = try Self.tag(text, with: &used)
      #expect(try names == Self.tag(text, with: &fresh))
      var end: UInt32 = 0
      for name in names {
        #expect(name.range.lower >= end && Int(name.range.upper) <= text.count)
        #expect(!name.range.isEmpty)
        #expect(text.isScalarBoundary(name.range.lower) && text.isScalarBoundary(name.range.upper))
        #expect(name.score >= .zero && name.score <= .one)
        end = name.range.upper
      }
    }
  }

  @Test func `What was read before changes nothing`() throws {
    let text: Text = "Nairobi, Kenya – Mr Odinga said the court in Nairobi had erred. Odinga lost."
    var fresh = try Self.shipped.get()
    var used = try Self.shipped.get()
    // More words than are kept from one document to the next.
    let words = (0..<40_000).map { "Word\($0)" }.joined(separator: " ")
    _ = try Self.tag(Text(words), with: &used)
    #expect(try Self.tag(text, with: &fresh) == Self.tag(text, with: &used))
    #expect(try Self.tag(text, with: &fresh) == Self.tag(text, with: &used))
  }

  @Test func `What is kept in mind changes nothing`() throws {
    let model = try NameModel(reading: ShippedModel.englishNews)
    var usual = NameTagger(model)
    var forgetful = NameTagger(model, wordLimit: 12)
    for round in 0..<6 {
      let text = Text(
        """
        Ms Odinga of the World Bank met Angela Merkel in Berlin on 3 May 20\(10 + round). She said \
        Odinga had been in Kenya. The bank – Africa's largest – lost $\(round)m.
        """)
      let expected = try Self.tag(text, with: &usual)
      #expect(!expected.isEmpty)
      #expect(try Self.tag(text, with: &forgetful) == expected)
    }
  }

  @Test func `The tagger hears the rules and decides for itself`() throws {
    let text: Text = "Then Zorvath left, and Zorvath wept."
    var tagger = try Self.shipped.get()
    let notes = try Self.annotated(text)
    func scores(_ label: Symbol, _ score: Int32) -> [TaggedName] {
      var reader = EntityWordReader(lexicon: Lexicon.english())
      reader.read(text.bytes, tokens: notes.tokens.span, sentences: notes.sentences.span)
      let proposals = [1, 5].map {
        Proposal($0..<$0 + 1, label, score: Score(tenThousandths: score), source: .name)
      }
      let words = reader.words
      return tagger.tag(
        text, tokens: notes.tokens.span, sentences: notes.sentences.span,
        hints: proposals.compactMap { NameHint($0, words.span) })
    }
    let person = scores(.person, 9_000)
    let place = scores(.location, 9_000)
    #expect(person.map(\.label).allSatisfy { tagger.labels[$0] == "PERSON" })
    #expect(person != place)
    #expect(scores(.date, 9_000) == (try Self.tag(text, with: &tagger)))
  }

  @Test func `A document longer than a part is read to its end`() throws {
    let paragraph = "Angela Merkel met the board of Siemens in Munich.\n\n"
    let text = Text(String(repeating: paragraph, count: 7_000))
    var tagger = try Self.shipped.get()
    let names = try Self.tag(text, with: &tagger)
    let last = try #require(names.last)
    #expect(text.string(last.range) == "Munich")
    #expect(Int(last.range.upper) > text.count - 10)
    #expect(names.filter { text.string($0.range) == "Munich" }.count == 7_000)
  }

  @Test func `A part of a hyphenated word can be a name`() throws {
    let text: Text = "The Beijing-based bank lent to Germany."
    var tagger = try Self.shipped.get()
    let names = try Self.tag(text, with: &tagger)
    let first = try #require(names.first)
    #expect(text.string(first.range) == "Beijing")
    #expect(first.tokens == 1..<2)
  }
}
