import PipeKit
import PipeTesting
import Testing

@testable import PipeStages

@Suite struct AggregateAliasTests {
  private func entities(_ texts: String..., join: Bool = true) throws -> [String] {
    let documents = texts.enumerated().map { makeDocument("d\($0)", $1) }
    let tables = try aggregate(documents) { $0.joinAliases = join }
    return rows(
      tables, "entities", "entity", "mentions", "documents", "aliases", "alias_mentions",
      "candidates")
  }

  @Test func `A last name joins the one person who bears it`() throws {
    let texts = (
      "⟦PERSON Emmanuel Macron⟧ spoke.", "Mr ⟦PERSON Macron⟧ left. ⟦PERSON Macron⟧ ate."
    )
    #expect(try entities(texts.0, texts.1) == ["Emmanuel Macron | 3 | 2 | Macron | 2 | "])
    #expect(
      try entities(texts.0, texts.1, join: false)
        == ["Macron | 2 | 1 |  |  | ", "Emmanuel Macron | 1 | 1 |  |  | "])
  }

  @Test func `A last name that two persons bear stays alone and lists them`() throws {
    #expect(
      try entities(
        "⟦PERSON Hanna Wierzba⟧ won.", "⟦PERSON Łukasz Wierzba⟧ lost.", "⟦PERSON Wierzba⟧ slept.")
        == [
          "Hanna Wierzba | 1 | 1 |  |  | ",
          "Wierzba | 1 | 1 |  |  | Hanna Wierzba; Łukasz Wierzba",
          "Łukasz Wierzba | 1 | 1 |  |  | ",
        ])
  }

  @Test func `A frequent short name joins no rare longer one`() throws {
    #expect(
      try entities(
        "⟦ORG Google News⟧ grew, ⟦ORG=Google_News Google⟧ said.", "⟦ORG Google⟧ grew.",
        "⟦ORG Google⟧ shrank.")
        == ["Google | 2 | 2 |  |  | Google News", "Google News | 2 | 1 | Google | 1 | "])
  }

  @Test func `A name of a group is one whatever else it was taken for once`() throws {
    #expect(
      try entities(
        "⟦NORP Palestinian⟧ farmers", "⟦NORP Palestinian⟧ towns", "⟦LOC Palestinian⟧ land")
        == ["Palestinian | 3 | 3 |  |  | "])
  }

  @Test func `Names that differ in hyphens and in the article are one`() throws {
    #expect(
      try entities(
        "⟦PERSON Abdel-Fattah El-Sisi⟧", "⟦PERSON Abdel Fattah El-Sisi⟧",
        "⟦PERSON Abdel Fattah El Sisi⟧", "⟦PERSON Abdel-Fattah El-Sisi⟧ left."
      ).count == 1)
    #expect(
      try entities(
        "⟦ORG Ministry of the Interior⟧ ⟦ORG Ministry of Justice⟧", "⟦ORG Ministry of Interior⟧",
        "⟦ORG Ministry of the Interior⟧"
      )
        == [
          "Ministry of the Interior | 3 | 3 | Ministry of Interior | 1 | ",
          "Ministry of Justice | 1 | 1 |  |  | ",
        ])
    #expect(try entities("⟦ORG Jo-Ann Stores⟧", "⟦PERSON Jo Ann Stores⟧").count == 2)
  }

  @Test func `A name that others have for a first name joins nobody`() throws {
    #expect(
      try entities("⟦PERSON Guadalupe Victoria⟧", "⟦PERSON Victoria Holm⟧", "⟦PERSON Victoria⟧")
        .contains("Victoria | 1 | 1 |  |  | Guadalupe Victoria; Victoria Holm"))
  }

  @Test func `A frequent name does not join a rare one without a reason`() throws {
    let pope = ["⟦PERSON Francis⟧ prayed.", "⟦PERSON Francis⟧ spoke.", "⟦PERSON Francis⟧ left."]
    #expect(try entities(pope[0], pope[1], "⟦PERSON Matthew Francis⟧ won.").count == 2)
    #expect(try entities(pope[0], pope[1], "Mr ⟦PERSON Matthew Francis⟧ won.").count == 2)
    #expect(try entities(pope[0], "Mr " + pope[1], "⟦PERSON Matthew Francis⟧ won.").count == 1)
    #expect(
      try entities(
        pope[0], pope[1], pope[2],
        "⟦PERSON Matthew Francis⟧ won.\n⟦PERSON=Matthew_Francis Francis⟧ lost."
      ).count == 1)
  }

  @Test func `Father and son are two, and either may be meant by their last name`() throws {
    #expect(
      try entities("⟦PERSON Roy Holm⟧", "⟦PERSON Roy Holm Jr.⟧", "⟦PERSON Holm⟧").count == 3)
  }

  @Test func `Mr and Ms speak against a join`() throws {
    #expect(
      try entities("Ms ⟦PERSON Rosalind Grant⟧ spoke.", "Mr ⟦PERSON Grant⟧ left.").count == 2)
    #expect(
      try entities("⟦PERSON Rosalind Grant⟧ spoke.", "Mr ⟦PERSON Grant⟧ and Ms ⟦PERSON Grant⟧.")
        .count == 2)
    #expect(
      try entities("Ms ⟦PERSON Rosalind Grant⟧ spoke.", "Ms\u{A0}⟦PERSON Grant⟧ left.").count == 1)
  }

  @Test func `Two names that one document tells apart are never joined`() throws {
    #expect(
      try entities(
        "⟦PERSON Will Smith⟧ met ⟦PERSON Smith⟧.", "⟦PERSON Smith⟧ left."
      ).count == 2)
  }

  @Test func `Initials and middle names join the one full name they fit`() throws {
    #expect(
      try entities(
        "⟦PERSON Donald Trump⟧ won.\n⟦PERSON Donald Trump⟧ lost.",
        "⟦PERSON Donald J. Trump⟧ won.", "⟦PERSON D. Trump⟧ won.",
        "⟦PERSON Trump⟧ won.")
        == ["Donald Trump | 5 | 4 | D. Trump; Donald J. Trump; Trump | 1; 1; 1 | "])
    #expect(
      try entities("⟦PERSON J. Smith⟧", "⟦PERSON John Smith⟧", "⟦PERSON Jane Smith⟧")[0]
        == "J. Smith | 1 | 1 |  |  | Jane Smith; John Smith")
  }

  @Test func `An acronym joins the name that introduced it`() throws {
    let introduction = "⟦ORG Sarna Water Authority⟧ (⟦ORG=Sarna_Water_Authority SWA⟧)"
    #expect(
      try entities(introduction, "The ⟦ORG SWA⟧ apologised.")
        == ["Sarna Water Authority | 3 | 2 | SWA | 2 | "])
    #expect(try entities("⟦ORG Sarna Water Authority⟧", "The ⟦ORG SWA⟧ apologised.").count == 2)
    #expect(try entities(introduction, "The ⟦LOC SWA⟧ is wet.").count == 2)
    #expect(
      try entities(introduction, "⟦ORG Swedish Wire Act⟧ (⟦ORG=Swedish_Wire_Act SWA⟧)", "⟦ORG SWA⟧")
        .last == "SWA | 1 | 1 |  |  | Sarna Water Authority; Swedish Wire Act")
  }

  @Test func `A first word joins the name that some document called by it`() throws {
    let introduction = "⟦ORG Vesterhav Lines⟧ (⟦ORG=Vesterhav_Lines Vesterhav⟧)"
    #expect(
      try entities(introduction, "⟦ORG Vesterhav⟧ sank.")
        == ["Vesterhav Lines | 3 | 2 | Vesterhav | 2 | "])
    #expect(try entities("⟦ORG Vesterhav Lines⟧", "⟦ORG Vesterhav⟧ sank.").count == 2)
    #expect(
      try entities("⟦ORG Bank of Mull⟧ (⟦ORG=Bank_of_Mull Bank⟧)", "⟦ORG Bank⟧ failed.").count == 2)
    #expect(
      try entities(
        introduction, "⟦ORG Vesterhav Oil⟧ (⟦ORG=Vesterhav_Oil Vesterhav⟧)", "⟦ORG Vesterhav⟧"
      )
      .last == "Vesterhav | 1 | 1 |  |  | Vesterhav Lines; Vesterhav Oil")
  }

  @Test func `Capitals of a date line give way to the name as it is`() throws {
    #expect(
      try entities("⟦LOC LONDON⟧ slept.", "⟦LOC LONDON⟧ slept.", "⟦LOC London⟧ slept.")
        == ["London | 3 | 3 | LONDON | 2 | "])
    #expect(
      try entities("⟦ORG NATO⟧", "⟦ORG NATO⟧", "⟦ORG Nato⟧") == ["NATO | 3 | 3 | Nato | 1 | "])
    #expect(try entities("⟦LOC NAIROBI⟧") == ["NAIROBI | 1 | 1 |  |  | "])
  }

  @Test func `Pairs and timelines follow the joined names`() throws {
    let tables = try aggregate([
      makeDocument("a", "⟦PERSON Emmanuel Macron⟧ in ⟦LOC Rome⟧", path: "2026-01-01.txt"),
      makeDocument("b", "⟦PERSON Macron⟧ in ⟦LOC Rome⟧", path: "2026-01-01.txt"),
    ])
    #expect(
      rows(tables, "pairs", "entity", "other", "sentences") == ["Emmanuel Macron | Rome | 2"])
    #expect(
      rows(tables, "timeline", "entity", "mentions", "documents")
        == ["Emmanuel Macron | 2 | 2", "Rome | 2 | 2"])
  }

  @Test func `One name joins the label that most documents give it`() throws {
    let road = ["⟦ORG Road Running Board⟧ met.", "⟦ORG Road Running Board⟧ voted."]
    #expect(
      try entities(road[0], road[1], "⟦MISC Road Running Board⟧ said.")
        == ["Road Running Board | 3 | 3 |  |  | "])
    #expect(try entities(road[0], "⟦MISC Road Running Board⟧ said.").count == 2)
    #expect(try entities("⟦ORG Mind⟧", "⟦ORG Mind⟧", "⟦PRODUCT Mind⟧").count == 1)
  }

  @Test func `A place, a club and a person of one name stay three`() throws {
    #expect(
      try entities("⟦LOC Chelsea⟧", "⟦LOC Chelsea⟧", "⟦ORG Chelsea⟧", "⟦PERSON Chelsea⟧").count == 3
    )
  }
}
