import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentencesTests {
  @Test func `The examples are true`() throws {
    try expectExamples(Sentences.self)
  }

  @Test func `Spans are sound on hard texts`() throws {
    try expectSound(Sentences())
    try expectSound(Sentences(), on: hardTexts.map { Text("\($0)\n\n\($0) \($0)\n\($0)") })
  }

  /// Expects sentences, divided by strokes where white space stands in the text.
  private func expect(
    _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = Text(marked.replacing("|", with: ""))
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(text, into: &notes)
    let found = notes.sentences.map { text.string($0.range) }
    let expected = marked.split(separator: "|").map { piece in
      String(piece.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "It rained. |Nobody came. |Did they?", "No end", "One! |Two? |Three…",
    "He saw Mr. Smith and Dr. Jones.", "We met Gen. Milley. |He left.",
    "It fell to No. 5 in Jan. 2004. |Then it rose.", "Born in Feb. |He grew up.",
    "She works for Acme Inc. |The firm is small.", "He joined Acme Inc. in May.",
    "They make chairs, tables etc. |Prices vary.", "J. K. Rowling wrote it. |J.K. Rowling did.",
    "He lives in the U.S. |He likes it.", "He lives in the U.S. Virgin Islands.",
    "It took 10 mins. |Police came.", "See p. 55 and Fig. 3. |Then stop.",
    "It cost $3.5bn. |That is 4.2 per cent.", "Go to bbc.co.uk. |Or mail a.b@c.org. |Thanks.",
    "It ended.|Next came more.", "Plan B. |The rest was luck.", "You and I. |Did you see?",
    "King Charles V. |The next one.", "Version 2.0 is out. |Version 3 is not.",
  ])
  func `Stops are told apart`(_ marked: String) throws { try expect(marked) }

  @Test(arguments: [
    "“Go.” |He went.", "“Where?” he asked. |Nobody knew.", "\"Stop!\" |The car stopped.",
    "“Why now?” Mr Smith asked. |No answer.", "“Why?” Zoë Brandão, the union’s chair, asked.",
    "“Why?” |Ann, who was late, sat down.", "He said: “It is over. |We lost.” |Then he left.",
    "'It is over,' he said. |'We lost.'", "(It rained.) |It stopped.",
    "It rained (a lot.) |Then sun.",
    "He left. |(He had a train.) |She stayed.", "He wrote this [sic]. |She did not.",
    "It is so.[12] |More follows.", "It is so. [12] [13] |More follows.", "It is done. (AP)",
    "“We must go.” – Ann Lee", "ROME, Ga. -- Police came.", "He said “no”. |She said “yes”.",
    "«Oui.» |Il part.", "She said ''no.'' |He nodded.",
  ])
  func `Quotation marks and brackets go with their sentence`(_ marked: String) throws {
    try expect(marked)
  }

  @Test(arguments: [
    "Wait... what?", "Wait... |What?", "I don’t know . . . maybe.", "Well … maybe.",
    "i went home. |then i slept.", "really? |yes.", "Great :) |See you.", "Great! 😀 |See you.",
    "Hmm...|I see.", "Nice!! |Thanks!!!", "Yahoo! is a firm.", "Done?! |Yes.",
    "One, two -- three.", "Over. |... And more.",
    "iPhone sales fell. |iPads too.",
  ])
  func `Hasty writing is followed as far as it goes`(_ marked: String) throws {
    try expect(marked)
  }

  @Test(arguments: [
    "1. First item 2. Second item 3. Third", "1) One. 2) Two.", "a. One b. Two c. Three",
    "• One • Two • Three",
  ])
  func `Items of a list are sentences of their own`(_ text: String) throws {
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(Text(text), into: &notes)
    #expect(notes.sentences.count == text.split(separator: " ").filter { $0.count < 3 }.count)
    #expect(notes.sentences.allSatisfy { $0.kind == .listItem })
  }

  @Test(arguments: [
    "IV. The Economy", "2.1. Method", "Figure 3. The output", "4. Discussion",
    "B. Jones and A. Smith",
  ])
  func `Numbers of headings are no sentences`(_ text: String) throws {
    try expect(text)
  }

  @Test(arguments: [
    "The rains have started, and the land hasn?t been plowed.| Later it's too late.",
    "There?s no time for that when you?re busy.| Who did it?| Nobody knows.",
    "They spoke of an Israeli-U.S. plot to leave.| It was none.",
  ])
  func `A question mark in place of an apostrophe and initials after a hyphen end nothing`(
    marked: String
  ) throws { try expect(marked) }

  @Test func `Other scripts end sentences by their own marks`() throws {
    try expect("日本語です。|次の文です。|終わり")
    try expect("मैं हूँ। |तुम हो।")
    try expect("هل أنت هنا؟ |نعم.")
    try expect("Москва — столица. |Киев тоже.")
  }
}
