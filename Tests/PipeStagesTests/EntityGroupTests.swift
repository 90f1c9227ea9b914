import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityGroupTests {
  @Test(arguments: [
    (
      "Mr Macron left. Emmanuel Macron spoke. President Macron and Macron agreed.",
      ["Macron = Emmanuel Macron"]
    ),
    ("J. P. Okafor spoke. Mr Okafor left.", ["Okafor = J. P. Okafor"]),
    (
      "Zoë Brandão spoke. Zoe\u{308} left. Ms BRANDÃO agreed.",
      ["Zoe\u{308} = Zoë Brandão", "BRANDÃO = Zoë Brandão"]
    ),
    ("Kim Jong-un met Mr Kim.", ["Kim = Kim Jong-un"]),
    ("Mohammed bin Salman met Prince Mohammed.", ["Mohammed = Mohammed bin Salman"]),
    ("Viktor Orban spoke. Orban Viktor left.", ["Orban Viktor = Viktor Orban"]),
    ("King Charles III spoke. Charles left.", ["Charles = Charles III"]),
    (
      "Joshua Norton wept. Later he called himself Norton I, Emperor of the United States.",
      ["Norton I = Joshua Norton"]
    ),
    (
      "President George W. Bush spoke. George Bush left. Mr Bush smiled.",
      ["George Bush = George W. Bush", "Bush = George W. Bush"]
    ),
  ])
  func `A person's names are joined`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON] }")
    #expect(try pipeline.names(text) == expected)
  }

  @Test(arguments: [
    // Two people share the family name, and nothing tells which one is meant.
    ("Jeremy Hunt met Nelson Hunt. Mr Hunt left. Hunt smiled.", []),
    // Mr and Ms do.
    (
      "Łukasz Wierzba met Hanna Wierzba. Mr Wierzba left. Ms Wierzba smiled. Wierzba won.",
      ["Wierzba = Łukasz Wierzba", "Wierzba = Hanna Wierzba"]
    ),
    // He can't be she.
    ("Hanna Wierzba spoke. Mr Wierzba left.", []),
    ("George W. Bush met George H. Bush. George Bush left.", []),
    // Two kings are not one.
    ("King Charles II met King Charles III.", []),
  ])
  func `A name that two people share stays alone`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON] }")
    #expect(try pipeline.names(text) == expected)
  }

  @Test(arguments: [
    // The document calls the one so before it introduces the other.
    (
      "Emmanuel Macron spoke. Macron left. Brigitte Macron, his wife, met Macron.",
      ["Macron = Emmanuel Macron"]
    ),
    ("Lawrence Lessig spoke. Larry Lessig left.", ["Larry Lessig = Lawrence Lessig"]),
    (
      "Daniel Bernoulli spoke. Daniel Bernoulli FRS left.",
      ["Daniel Bernoulli = Daniel Bernoulli FRS"]
    ),
    ("Donald Trump spoke. Donald Trump Jr. left. Mr Trump won.", ["Trump = Donald Trump"]),
  ])
  func `What tells two people apart is read`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON] }")
    #expect(try pipeline.names(text) == expected)
  }

  @Test(arguments: [
    (
      "Jeremy Hunt met Nelson Hunt. Mr Hunt left. Hunt smiled.",
      ["Hunt = Jeremy Hunt | Nelson Hunt"]
    ),
    ("Hanna Wierzba spoke. Mr Wierzba left.", []),
    ("Jeremy Hunt spoke. Hunt left.", []),
  ])
  func `A name that stays alone says what it may stand for`(
    text: String, expected: [String]
  ) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON] }")
    #expect(try pipeline.candidates(text) == expected)
  }

  @Test(arguments: [
    ("The Atlantic Dockers' Union (ADU) met. The ADU agreed.", ["ADU = Atlantic Dockers' Union"]),
    ("The ADU met. The Atlantic Dockers’ Union agreed.", ["ADU = Atlantic Dockers’ Union"]),
    (
      "Harrowmere Logistics plc fell. Harrowmere Logistics shares rose. Shares in Harrowmere fell.",
      ["Harrowmere Logistics = Harrowmere Logistics plc", "Harrowmere = Harrowmere Logistics plc"]
    ),
    (
      "The North Atlantic Treaty Organization met. NATO agreed. Nato spoke.",
      ["North Atlantic Treaty Organization = Nato", "NATO = Nato"]
    ),
    ("Al Jazeera spoke. Al-Jazeera said so.", ["Al-Jazeera = Al Jazeera"]),
  ])
  func `An organisation's names are joined`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [ORG] }")
    #expect(try pipeline.names(text) == expected)
  }

  @Test(arguments: [
    "Tata Motors met Tata Steel. Tata agreed.",
    "The Bank of England met the Bank of Japan. BBC News met the BBC.",
  ])
  func `Organisations that differ stay apart`(text: String) throws {
    var pipeline = try EntityPipeline("{ labels: [ORG] }")
    #expect(try pipeline.names(text) == [])
  }

  @Test func `A word of a name may begin with a letter beyond ASCII`() throws {
    var pipeline = try EntityPipeline("{ labels: [ORG], model: rules }")
    let text = "The Électrique Énergie Union (ÉÉU) met the Bank of Élan. The ÉÉU left."
    #expect(try pipeline.names(text).allSatisfy { $0.hasPrefix("ÉÉU") })
  }

  @Test func `Names that mean one thing everywhere get one name`() throws {
    var pipeline = try EntityPipeline("{ labels: [LOC, MISC] }")
    #expect(
      try pipeline.names("The US, the U.S., Britain and the UAE left. It ended World War II.") == [
        "US = United States", "U.S. = United States", "Britain = United Kingdom",
        "UAE = United Arab Emirates", "World War II = World War Two",
      ])
  }

  @Test func `A place's letters are found where the place is named`() throws {
    var pipeline = try EntityPipeline("{ labels: [LOC] }")
    #expect(
      try pipeline.names("New South Wales voted on Sunday. The vote in NSW was close.") == [
        "NSW = New South Wales"
      ])
  }

  @Test(arguments: [
    ("San Francisco grew. People of S. F. voted.", ["S. F. = San Francisco"]),
    ("She lives in New Jersey. He moved to NJ in May.", ["NJ = New Jersey"]),
    ("He was born in Calif. in 1950.", ["Calif. = California"]),
  ])
  func `Short forms of places are those places`(text: String, expected: [String]) throws {
    var pipeline = try EntityPipeline("{ labels: [LOC], min_score: 0 }")
    #expect(try pipeline.names(text) == expected)
  }

  @Test func `A name broken over two lines is spelt with a space`() throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON] }")
    #expect(
      try pipeline.names("We met Emmanuel\u{A0}Macron. Mr Macron left.") == [
        "Macron = Emmanuel Macron"
      ])
  }
}
