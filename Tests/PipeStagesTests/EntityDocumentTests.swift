import PipeKit
import PipeStages
import PipeTesting
import Testing

/// What a document as a whole tells of its names.
@Suite struct EntityDocumentTests {
  @Test(arguments: [
    "They met in ⟦LOC Kigali⟧, ⟦LOC Rwanda⟧, on Friday.",
    "The plant in ⟦LOC Aberdeen⟧, ⟦LOC Washington⟧, was closed.",
    "She was born in ⟦LOC Washington, D.C.⟧, in 1950.",
  ])
  func `A town and its country are two places`(marked: String) throws {
    var pipeline = try EntityPipeline("{ labels: [LOC] }")
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    "The ⟦ORG Atlantic Dockers' Union⟧ (⟦ORG ADU⟧) met.",
    "The ⟦ORG Korean People's Army⟧ [⟦ORG KPA⟧] said so.",
  ])
  func `A short form in brackets is what its name is`(marked: String) throws {
    var pipeline = try EntityPipeline("{ labels: [ORG, LOC, FAC, MISC] }")
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    (
      "The New People Party's Michael Tien won. Regina Ip of the New People's Party lost.",
      ["New People Party = New People's Party"]
    ),
    (
      "Randy Kremlacek spoke on Friday. Mr Kremacek left the room.",
      ["Kremacek = Randy Kremlacek"]
    ),
    ("Kristin Wilkins spoke. Kristen Wilkins left.", ["Kristen Wilkins = Kristin Wilkins"]),
    ("Jan Eldridge spoke on Friday. Mr Eldrige left.", ["Eldrige = Jan Eldridge"]),
  ])
  func `A name misspelt is the name`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON, ORG] }")
    #expect(try pipeline.names(text).filter { expected.contains($0) } == expected)
  }

  @Test(arguments: [
    "Kim Wilson met Tim Wilson.", "Jan Meier met Ian Meyer. Mr Mayor left.",
    "The Sri Lankan met other Sri Lankans.", "China beat Ghana.",
  ])
  func `Names that are only alike stay apart`(text: String) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON, LOC, NORP] }")
    #expect(try pipeline.names(text) == [])
  }

  @Test(arguments: [
    (
      "Jenna Mourey, better known as Jenna Marbles, left YouTube.",
      ["Jenna Marbles = Jenna Mourey"]
    ),
    (
      "Jenna Mourey (born 1986), also known as Jenna Marbles, left.",
      ["Jenna Marbles = Jenna Mourey"]
    ),
    ("Emmanuel Macron then called Olaf Scholz.", []),
    ("Emmanuel Macron, who called Olaf Scholz, left.", []),
  ])
  func `A document says what else a thing is called`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON] }")
    #expect(try pipeline.names(text) == expected)
  }

  @Test(arguments: [
    (
      "The United States Congress met on Friday. The National Congress voted.",
      "National Congress = United States Congress"
    ),
    (
      "The Houston Astros won. The Astros beat the Red Sox.",
      "Astros = Houston Astros"
    ),
    (
      "She studied at Tsinghua University. Later she taught at Tsinghua.",
      "Tsinghua = Tsinghua University"
    ),
    ("The Gobi Desert grew. Dust from the Gobi reached Beijing.", "Gobi = Gobi Desert"),
  ])
  func `A short name is that of the longer one`(text: String, expected: String) throws {
    var pipeline = try EntityPipeline("{ labels: [ORG, LOC], min_score: 0 }")
    #expect(try pipeline.names(text).contains(expected))
  }

  @Test func `Initials of a place are that place`() throws {
    var pipeline = try EntityPipeline("{ labels: [LOC] }")
    let text = "San Francisco grew. He left San Francisco. Later, past of S. F., he wept."
    #expect(try pipeline.names(text) == ["S. F. = San Francisco"])
  }

  @Test func `Neither emoji nor the sign of a hashtag is part of a name`() throws {
    var pipeline = try EntityPipeline("{ min_score: 0 }")
    let text = Text("Thank you Kenya 🇰🇪 #Aero4 🎉 #TeamKenya. Aero 4 won. We love Nairobi 🎉 today.")
    for entity in try pipeline.notes(text).entities {
      #expect(text.string(entity.range).allSatisfy { $0.isASCII && $0 != "#" })
    }
  }

  @Test(arguments: [
    "The report was filed by ⟦ORG Meridian News⟧ staff.",
    "⟦ORG Iberian Feeder Lines⟧ will sail on Monday.",
  ])
  func `News and Lines end the names of organisations`(marked: String) throws {
    var pipeline = try EntityPipeline("{ labels: [ORG, LOC, MISC, PERSON] }")
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test func `A name ends in no small word and in no stray bracket`() throws {
    var pipeline = try EntityPipeline("{ min_score: 0, \(allEntityLabels) }")
    let text = Text(
      """
      It was signed with the Egyptian Company for the renovation. President (Abdelmadjid) Tebboune \
      spoke of the European Funds for the of the Dominican Republic.
      """)
    for entity in try pipeline.notes(text).entities where entity.label != .cardinal {
      let words = text.string(entity.range).split(separator: " ")
      #expect(!["of", "for", "the"].contains(words.first), "\(words)")
      #expect(!["of", "for", "the"].contains(words.last), "\(words)")
      #expect(!text.string(entity.range).contains(")"))
    }
  }
}
