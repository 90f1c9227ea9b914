import PipeKit
import PipeStages
import PipeTesting
import Testing

/// What a reader of real articles called foolish, each in a sentence of our own.
@Suite struct EntityReadingTests {
  static let settings = "{ labels: [PERSON, ORG, LOC, NORP, FAC, PRODUCT, MISC] }"
  static let rules = "{ labels: [PERSON, ORG, LOC, NORP, FAC, PRODUCT, MISC], model: rules }"

  @Test(arguments: [
    "It was a company called ⟦ORG Kelvanta⟧ in 2004. Nobody at ⟦ORG Kelvanta⟧ would speak.",
    "Tropical storm ⟦MISC Bonnie⟧ hit ⟦LOC Nicaragua⟧. ⟦MISC Bonnie⟧ was weaker by Monday.",
  ])
  func `A name is what the document calls it`(marked: String) throws {
    for settings in [Self.settings, Self.rules] {
      var pipeline = try EntityPipeline(settings)
      #expect(try pipeline.marked(plain(marked)) == marked)
    }
  }

  @Test(arguments: [
    "The ⟦ORG Fundación Violeta Barrios de Chamorro⟧ closed. ⟦PERSON Violeta Barrios de Chamorro⟧ was "
      + "president.",
    "The bank broke the ⟦MISC Public Financial Management Act⟧, 2016 (Act 921) and the ⟦MISC Procurement "
      + "Act, Cap 73:05⟧, of the country.",
  ])
  func `A foundation is not whom it is named after, and no name ends in a comma`(
    marked: String
  ) throws {
    var pipeline = try EntityPipeline(Self.settings)
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    "It rose to half of the gross domestic product (GDP) in ⟦LOC Panama⟧.",
    "It flooded villages in the southwestern regions of ⟦LOC Bangladesh⟧.",
    "Owners include ⟦ORG Ant Group⟧, insurer ⟦ORG AIA Group⟧ and a ⟦LOC United States⟧-based fund.",
    "The navy seized a ⟦NORP Chinese⟧-flagged ship and a ⟦LOC Panama⟧-flagged one.",
    "⟦PERSON Clement Chan Kam-wing⟧ was appointed chairman on Monday.",
  ])
  func `What is said of a name in small letters is no part of it`(marked: String) throws {
    var pipeline = try EntityPipeline(Self.settings)
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    "⟦PERSON Oliver Irish⟧ edits it. “Demand is huge,” said Mr ⟦PERSON Irish⟧ in ⟦LOC London⟧.",
    "The ⟦LOC Glasgow Kelvin⟧ MP was expelled. ⟦PERSON Ann Lee⟧ MP was not.",
    "This year's ⟦MISC Oscar⟧ ceremony will be in ⟦LOC London⟧.",
    "It generates 440 megawatts (MW) in ⟦LOC Fujian⟧.",
    "Profits rose at ⟦ORG AOL Europe⟧ in ⟦LOC France⟧.",
  ])
  func `A name is what the words beside it say`(marked: String) throws {
    var pipeline = try EntityPipeline(Self.settings)
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    "⟦ORG Deutsche Boerse⟧ boosts its dividend. Shareholders of ⟦ORG Deutsche Boerse⟧ complained.",
    "“Demand is slow,” said ⟦ORG Gartner⟧'s principal analyst.",
    "Critics of the ⟦ORG Kremlin⟧ were arrested in ⟦LOC Moscow⟧.",
  ])
  func `What the lists know as an organisation is no person`(marked: String) throws {
    var pipeline = try EntityPipeline(Self.settings)
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test func `An app is no person`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    let marked =
      "Users left the video app ⟦PRODUCT Kurashi⟧ last year. "
      + "⟦PRODUCT Kurashi⟧ is popular in ⟦LOC Japan⟧."
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    "It was felt in the ⟦LOC Mae Chan⟧, ⟦LOC Chiang Khong⟧ and ⟦LOC Chiang Saen⟧ districts.",
    "Boats crossed ⟦LOC Klong Lat Phrao⟧ in ⟦LOC Bangkok⟧.",
  ])
  func `The names of a list are of one kind`(marked: String) throws {
    for settings in [Self.settings, Self.rules] {
      var pipeline = try EntityPipeline(settings)
      #expect(try pipeline.marked(plain(marked)) == marked)
    }
  }

  @Test func `A film's players are all persons`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    let marked =
      "Starring ⟦PERSON Faith Fidel⟧, ⟦PERSON Ndamo Damaris⟧ and ⟦PERSON Cosson Chinepoh⟧, it won."
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    "Police arrested ⟦PERSON Didier Enrique \"Electric\" Ramirez⟧ on Monday.",
    "She played Queen ⟦PERSON Elizabeth I⟧ in a film.",
  ])
  func `Nobody loses half of a name`(marked: String) throws {
    for settings in [Self.settings, Self.rules] {
      var pipeline = try EntityPipeline(settings)
      #expect(try pipeline.marked(plain(marked)) == marked)
    }
  }

  @Test func `A place in a place is two`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    let marked = "Fans came from the streets of ⟦LOC Melbourne⟧'s ⟦LOC Fitzroy⟧."
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test func `A plural of a family is no place`() throws {
    var pipeline = try EntityPipeline(Self.rules)
    let marked =
      "⟦PERSON Sonia Gandhi⟧ and ⟦PERSON Rahul Gandhi⟧ spoke. Nobody believed the ⟦NORP Gandhis⟧."
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test func `A police station is a building`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    let marked = "⟦PERSON Abdul Kaiyum⟧ of ⟦FAC Bogura Sadar Police Station⟧ said so."
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test func `A bill is no Bill`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    #expect(try !pipeline.marked("Ministers wanted the Bill passed.").contains("PERSON"))
  }

  @Test func `A person at a college is not the college`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    let marked =
      "⟦PERSON Redwan Miah⟧ and ⟦PERSON Sadik Sheikh⟧ died. "
      + "⟦PERSON Sadik⟧ of ⟦ORG Noongola Degree College⟧ was 21."
    #expect(try pipeline.marked(plain(marked)) == marked)
  }

  @Test(arguments: [
    (
      "Hossein Amir Abdollahian called Oman. Amir Abdollahian said so.",
      ["Amir Abdollahian = Hossein Amir Abdollahian"]
    ),
    ("The Kishida Cabinet met. Fumio Kishida spoke.", []),
  ])
  func `Names are joined as a reader joins them`(text: String, expected: [String]) throws {
    for settings in [Self.settings, Self.rules] {
      var pipeline = try EntityPipeline(settings)
      #expect(try pipeline.names(text) == expected)
    }
  }

  @Test func `A short form need not be in English`() throws {
    var pipeline = try EntityPipeline(Self.settings)
    let text = "The Nicaraguan Chamber of Tourism (Canatur) said so. Canatur met on Friday."
    #expect(try pipeline.names(text) == ["Canatur = Nicaraguan Chamber of Tourism"])
  }
}
