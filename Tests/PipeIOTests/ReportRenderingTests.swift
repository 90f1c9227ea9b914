import PipeKit
import PipeTesting
import Testing

@testable import PipeIO

@Suite struct ReportRenderingTests {
  /// The inside of the document's text as the report shows it.
  private func render(_ document: Document) -> String {
    let kept = KeptDocument(document, interest: 0)
    var rendering = DocumentRendering(kept)
    var html = HTMLWriter()
    let start = html.bytes.count
    rendering.write(TextRange(0, kept.text.count), into: &html)
    return String(decoding: html.bytes[start...], as: UTF8.self)
  }

  private func document(
    _ text: Text, sentences: [(UInt32, UInt32, Int)] = [], entities: [(UInt32, UInt32)] = [],
    evidence: [(UInt32, UInt32, Int)] = []
  ) -> Document {
    var document = Document(id: "x", text: text)
    for (lower, upper, score) in sentences {
      document.notes.sentences.append(Sentence(TextRange(lower, upper)))
      document.notes.sentiment.sentences.append(
        Judgement(
          score < 0 ? .negative : score > 0 ? .positive : .neutral, score: Score(score, over: 10)))
    }
    for (lower, upper) in entities {
      document.notes.entities.append(Entity(TextRange(lower, upper), label: .person))
    }
    document.notes.sentiment.evidence = evidence.map {
      Evidence(TextRange($0, $1), weight: Score($2, over: 10))
    }
    return document
  }

  @Test func `Sentences, entities and evidence nest`() {
    let found = render(
      document(
        "Ada won. Bo lost.", sentences: [(0, 8, 3), (9, 17, -8)], entities: [(0, 3), (9, 11)],
        evidence: [(12, 16, -5), (4, 7, 5)]))
    #expect(
      found == "<span class=\"p2\"><mark>Ada<i>person</i></mark> "
        + "<u>won</u>.</span> <span class=\"n3\"><mark>Bo"
        + "<i>person</i></mark> <u class=\"n\">lost</u>.</span>")
  }

  @Test func `Names are set apart where letters may run from right to left`() {
    let text: Text = "פריז and Rome"
    #expect(
      render(document(text, entities: [(13, 17)]))
        == "פריז and <bdi><mark>Rome<i>person</i></mark></bdi>")
  }

  @Test func `What crosses an end is divided there, and no letter is lost`() {
    let found = render(
      document(
        "abcdefghij", sentences: [(0, 5, 3), (5, 10, 0)], entities: [(3, 7), (4, 6)],
        evidence: [(2, 9, 5), (3, 4, -5)]))
    #expect(
      found == "<span class=\"p2\">ab<u>c</u><mark><u>de</u>"
        + "<i>person</i></mark></span><mark><u>fg</u>"
        + "<i>person</i></mark><u>hi</u>j")
  }

  @Test func `The original is shown, however the text was rewritten`() {
    var builder = TextBuilder(rewriting: "Ma  cron\r\nleft.")
    builder.replace(TextRange(2, 4), with: "")
    builder.replace(TextRange(8, 10), with: " ")
    let (text, alignment) = builder.finish()
    var document = Document(id: "x", text: "Ma  cron\r\nleft.")
    document.replaceText(text, alignment: alignment)
    document.notes.entities.append(Entity(TextRange(0, 6), label: .person))
    #expect(
      render(document) == "<mark>Ma  cron<i>person</i></mark>\nleft.")
  }

  @Test(arguments: hardTexts)
  func `Marks over hard texts lose nothing`(text: Text) {
    let end = UInt32(text.count)
    let found = render(
      document(text, sentences: [(0, end, -3)], entities: [(0, end)], evidence: [(0, end, -3)]))
    var plain = HTMLWriter()
    let start = plain.bytes.count
    plain.text(text.string)
    let bare = String(decoding: plain.bytes[start...], as: UTF8.self)
    // Compared as bytes: a combining mark joins the bracket before it into one Character.
    #expect(Array(found.utf8).contains(Array(bare.utf8)))
  }

  @Test func `A headline stands above its text, not in it`() throws {
    var document = makeDocument("a", "⟦PERSON Ada⟧ wins\nShe won it.")
    document.notes.sentences[0].kind = .headline
    let kept = KeptDocument(document, interest: 0)
    #expect(kept.heading == "Ada wins")
    #expect(String(decoding: kept.text[kept.body.indices], as: UTF8.self) == "She won it.")
    var titled = document
    titled.metadata["title"] = .string("Victory")
    let other = KeptDocument(titled, interest: 0)
    #expect(other.heading == "Victory")
    #expect(other.body.lower == 0)
  }
}
