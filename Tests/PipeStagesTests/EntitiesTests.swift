import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntitiesTests {
  @Test func `The examples are true`() throws {
    try expectExamples(Entities.self, after: [Sentences()], settings: entitySettings)
  }

  @Test func `Spans are sound on hard texts`() throws {
    try expectSound(Entities(), after: [Sentences()])
  }

  @Test func `Spans are sound on texts that are hard for names and numbers`() throws {
    try expectSound(Entities(), after: [Sentences()], on: hardForEntities)
  }

  @Test func `A stage that was not prepared still works`() throws {
    var notes = Annotations()
    let text: Text = "Macron left Paris."
    var sentences = Sentences()
    var entities = Entities()
    try sentences.annotate(text, into: &notes)
    try entities.annotate(text, into: &notes)
    #expect(notes.entities.map { text.string($0.range) } == ["Macron", "Paris"])
  }

  @Test(arguments: [
    ("{ labels: [LOC] }", "Angela Merkel left ⟦LOC Berlin⟧ on Monday."),
    ("{ labels: [PERSON, DATE] }", "⟦PERSON Angela Merkel⟧ left Berlin on ⟦DATE Monday⟧."),
    ("{ labels: [] }", "Angela Merkel left Berlin on Monday."),
  ])
  func `Only the labels asked for are kept`(settings: String, expected: String) throws {
    var pipeline = try EntityPipeline(settings)
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `A low score is dropped`() throws {
    var pipeline = try EntityPipeline("{ min_score: 1 }")
    #expect(try pipeline.marked("Angela Merkel left Berlin.") == "Angela Merkel left Berlin.")
  }

  @Test func `Every score is a probability`() throws {
    var pipeline = try EntityPipeline("{ min_score: 0, \(allEntityLabels) }")
    let notes = try pipeline.notes(
      "Zed met Ana at Ford on 2 May for $3. NATO, the Yaks and Hibs of Foo Bar said 12% no.")
    #expect(!notes.entities.isEmpty)
    #expect(notes.entities.allSatisfy { $0.score > .zero && $0.score <= .one })
  }

  @Test(arguments: [
    ("exclude", "President ⟦PERSON Macron⟧ met Mr ⟦PERSON Orban⟧ and King ⟦PERSON Charles⟧."),
    ("include", "⟦PERSON President Macron⟧ met ⟦PERSON Mr Orban⟧ and ⟦PERSON King Charles⟧."),
  ])
  func `Titles are part of a name where asked for`(policy: String, expected: String) throws {
    var pipeline = try EntityPipeline("{ titles: \(policy) }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `A misspelt label is named`() throws {
    #expect {
      _ = try EntityPipeline("{ labels: [PERSN] }")
    } throws: { error in
      "\(error)" == """
        example:1:12: error: 'PERSN' is no label [unknown-label]
        help: did you mean 'PERSON'?
        """
    }
  }

  private let hardForEntities: [Text] = [
    "A", "A/S", "/S A/S", "Ø", "İ", "ǅ", "MR MR MR", "Mr Mr Mr", "of of of", "Bank of",
    "Bank of the",
    "$", "US$", "$ $ $", "R", "R1", "RM20,", "1,", "1,000,", "1-", "-1", "1-2-3-4-5", "31 31 31",
    "May", "May May May", "2022-", "2022–", "1999 1999", "(ADU)", "(", "Union (", "Union (U",
    "'s 's",
    "Al-", "-Al", "pro-", "pro-pro-pro-Pro", "a-A-a-A", "U.S.-", "½ million", "one and",
    "tens of of",
    "\u{301}A\u{301}", "Ｆｕｌｌ Ｗｉｄｔｈ", "𝐁𝐨𝐥𝐝 𝐍𝐚𝐦𝐞", "Иван Иванов", "東京 北京",
    "Zoe\u{308} Brando\u{303}", "O'", "d'",
    "The Élan Ørsted Über Union (ÉØÜU) met the Øresund Bank and the ÉØÜU.",
    Text(String(repeating: "Aa ", count: 200)), Text(String(repeating: "Union of ", count: 200)),
  ]
}
