import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentencesLanguageTests {
  @Test(arguments: [
    ("de", "Am 3. Oktober kam Dr. Weiß z. B. nach Köln.|Es war 1990.|Die Stadt feierte."),
    ("fr", "M. Dupont habite av. Foch, c.-à-d. à Paris.|Il part."),
    ("es", "El Sr. Gómez vive en la pág. 5.|¿Por qué?|No sé."),
    ("it", "Il dott. Rossi e la sig.ra Bianchi partono.|È tardi."),
    ("nl", "Dhr. de Vries kwam o.a. met dr. Bos.|Het regende."),
    ("pl", "Prof. Nowak mieszka przy ul. Długiej, tzn. w centrum.|To prawda."),
    ("ru", "А. С. Пушкин жил на ул. Мойка, т. е. в центре.|Он писал."),
    ("other", "Ένα.|Δύο."),
  ])
  func `Abbreviations of a language end no sentence`(_ language: String, _ marked: String) throws {
    var problems: [Diagnostic] = []
    var stage = Sentences(
      settings: NormalizeOracle.node("{ language: \(language) }"), problems: &problems)
    #expect(problems.isEmpty)
    let text = Text(marked.replacing("|", with: " "))
    var notes = Annotations()
    try stage.annotate(text, into: &notes)
    #expect(notes.sentences.map { text.string($0.range) }.joined(separator: "|") == marked)
  }

  @Test func `An unknown language is named with those there are`() {
    var problems: [Diagnostic] = []
    _ = Sentences(settings: NormalizeOracle.node("{ language: tlh }"), problems: &problems)
    #expect(problems.count == 1)
  }
}
