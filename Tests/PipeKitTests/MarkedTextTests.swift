import PipeKit
import Testing

@Suite struct MarkedTextTests {
  @Test(arguments: [
    "", "no marks", "⟦PERSON Emmanuel Macron⟧ spoke.", "⟦A x⟧⟦B y⟧",
    "⟦S One ⟦ORG Nato⟧ two.⟧ ⟦S Three.⟧", "⟦X é👩‍👧⟧ 𝔘",
  ])
  func readsWhatItWrites(marked: String) {
    #expect("\(MarkedText(marked))" == marked)
  }

  @Test func givesByteRangesOfThePlainText() {
    let marked = MarkedText("Zoë ⟦LOC Łódź⟧")
    #expect(marked.text == "Zoë Łódź")
    #expect(marked.marks == [.init("LOC", TextRange(5, 12))])
  }

  @Test func marksEntitiesByTheirLabel() {
    var notes = Annotations()
    notes.entities.append(Entity(TextRange(0, 4), label: .organization))
    #expect("\(MarkedText("Nato agreed", layer: "entities", of: notes))" == "⟦ORG Nato⟧ agreed")
  }

  @Test func `marks that cross end together`() {
    let marks: [MarkedText.Mark] = [.init("A", TextRange(0, 5)), .init("B", TextRange(2, 7))]
    let marked = MarkedText(Text("one two"), marks: marks)
    #expect("\(marked)" == "⟦A on⟦B e two⟧⟧")
    #expect(marked.misplaced == nil)
    #expect(MarkedText(Text("é"), marks: [.init("A", TextRange(0, 1))]).misplaced != nil)
    #expect(MarkedText(Text("a"), marks: [.init("A", TextRange(0, 2))]).misplaced != nil)
  }
}
