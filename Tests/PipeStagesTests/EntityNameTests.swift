import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityNameTests {
  @Test(arguments: [
    "⟦PERSON Emmanuel Macron⟧ met ⟦ORG Nato⟧ leaders.",
    "⟦LOC LISBON⟧, ⟦DATE 2 March⟧ – The ⟦ORG Atlantic Dockers' Union⟧ spoke.",
    "The ⟦NORP French⟧ president, ⟦PERSON Emmanuel Macron⟧, left.",
    "⟦NORP German⟧ Chancellor ⟦PERSON Olaf Scholz⟧ spoke.",
    "⟦LOC UK⟧ Prime Minister ⟦PERSON Rishi Sunak⟧ spoke.",
    "⟦ORG European Council⟧ President ⟦PERSON Charles Michel⟧ spoke.",
    "⟦ORG Nato⟧ secretary general ⟦PERSON Jens Stoltenberg⟧ spoke.",
    "⟦ORG Kremlin⟧ spokesperson ⟦PERSON Dmitry Peskov⟧ spoke.",
    "Its defence minister, ⟦PERSON Shin Won-sik⟧, said so.",
    "A bill faces the ⟦ORG House of Representatives⟧.",
    "It was the worst since ⟦MISC World War Two⟧.",
    "Both ⟦LOC Moscow⟧ and ⟦LOC Pyongyang⟧ deny it.", "They flew to the ⟦LOC US⟧ with us.",
    "⟦LOC Germany⟧, ⟦LOC Sweden⟧, ⟦LOC Poland⟧ and the ⟦LOC Czech Republic⟧ agreed.",
    "The ⟦LOC Copenhagen⟧-based line was bought.", "A pro-⟦NORP Russian⟧ party won.",
    "The ⟦NORP Israeli⟧-⟦NORP Palestinian⟧ talks failed.",
    "He works for ⟦ORG Calloway Ridge Inc.⟧ in ⟦LOC New York⟧.",
    "The ⟦ORG Ministry of Foreign Affairs⟧ denied it.", "The ⟦ORG University of Oxford⟧ agreed.",
    "The ⟦ORG Atlantic Dockers’ Union⟧ (⟦ORG ADU⟧) agreed.",
    "⟦PERSON Theresa May⟧ and ⟦PERSON Robert Mugabe⟧ met.",
    "Prince ⟦PERSON Mohammed bin Salman⟧ left.",
  ])
  func `Names are found and rightly typed`(expected: String) throws {
    var pipeline = try EntityPipeline()
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `A number in the title before a name does no harm`() throws {
    var pipeline = try EntityPipeline("{ model: rules, labels: [PERSON] }")
    let expected =
      "listen to parts of a letter written by Private First ⟦PERSON Class James Markwell⟧, a "
      + "20-year-old Army medic of the 1st Battalion, 75th Rangers."
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test(arguments: [
    "The government said so. Officials agreed. However, workers did not.",
    "Most people think that it is wrong. Why? Because it is.", "I think so, and so do I.",
    "Prime Minister and President are titles.", "Mr and Mrs are titles.",
    "Police arrested five. Doctors treated them.", "THIS IS A HEADLINE ABOUT NOTHING",
  ])
  func `What is no name is left alone`(text: String) throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON, ORG, LOC, NORP, FAC, PRODUCT, MISC] }")
    #expect(try pipeline.marked(text) == text)
  }

  @Test(arguments: [
    // A name that is known in full is found where nothing else tells.
    "⟦PERSON Vladimir Putin⟧ spoke. ⟦PERSON Putin⟧ left. It was ⟦PERSON Putin⟧ who left.",
    "⟦PERSON ZAGRODNY⟧ RESIGNS\n\nGovernor ⟦PERSON Piotr Zagrodny⟧ resigned.",
    "⟦ORG Vesterhav⟧ bid grows\n\n⟦ORG Vesterhav Lines A/S⟧ bid more.",
    // A family name that is a word is one only where its capital says so.
    "Hope is fading. Dr ⟦PERSON Miriam Hope⟧ left. It was ⟦PERSON Hope⟧ who left.",
  ])
  func `The document tells what a sentence does not`(expected: String) throws {
    var pipeline = try EntityPipeline()
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `Without consistency each sentence stands alone`() throws {
    var pipeline = try EntityPipeline("{ consistency: off, model: rules }")
    let text = "ZAGRODNY RESIGNS\n\nGovernor Piotr Zagrodny resigned."
    #expect(
      try pipeline.marked(text) == "ZAGRODNY RESIGNS\n\nGovernor ⟦PERSON Piotr Zagrodny⟧ resigned.")
  }
}
