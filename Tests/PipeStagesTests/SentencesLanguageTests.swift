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
    ("it", "L’ing. Rossi e dell'avv. Bianchi.|È tardi."),
    ("es", "Los EE. UU. votan.|Tel: 555.12.34.|Llame hoy."),
    ("ru", "«Куда? – спросил он. – Домой».|Они ушли."),
    (
      "de",
      "Sie lachte.|»Nein«, rief er.|»Ja!«|Dr. h. c. Weiß kam aus Frankfurt a. M. in die Hauptstr. 5."
    ),
    ("de", "Es gab Brot, Wein usw.|Käse fehlte.|Tel. 069/12345."),
    ("fr", "M. J.-M. Weiss vote.|Il part."),
    ("nl", "Het regende.|'s Avonds niet.|’t Is laat!"),
    ("pl", "Jabłka, gruszki itd.|Firma rośnie."),
    ("ru", "— Кто там? — спросила она.|— Никто."),
    ("es", "—¿Vienes? —preguntó Ana.|—No."),
    ("other", "Ένα.|Δύο."),
    ("other", "Πού πας;|Στο σπίτι;|Ναι."),
    ("other", "قال د. سامي نعم.|ثم مضى."),
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

  @Test(arguments: [
    "終わった。|３人が来た。|値は３．２９％だ。", "「はい。」と答えた。|そうか！|本当？", "《走吧！爸爸》好看吗？|好。",
    "“好。”|他走了。",
  ])
  func `Chinese and Japanese end sentences without spaces`(_ marked: String) throws {
    var problems: [Diagnostic] = []
    var stage = Sentences(
      settings: NormalizeOracle.node("{ language: other }"), problems: &problems)
    let text = Text(marked.replacing("|", with: ""))
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
