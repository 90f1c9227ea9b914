import PipeKit
import Testing

@testable import PipeIO

@Suite struct ReportQuotesTests {
  /// A quotation as some plugin may write it.
  private struct Said: Annotation {
    static let layer = "quotes"
    var range: TextRange
    var speaker: TextRange
    var canonical = StringReference.empty

    func encode(into fields: inout AnnotationEncoder) {
      fields.field("speaker", speaker) { fields in
        if !canonical.isEmpty { fields.field("canonical", canonical) }
      }
    }
  }

  private func document(_ id: String, _ speaker: String, canonical: String = "") -> Document {
    let quote = "\"It is <late>, and we must go home.\""
    var document = Document(
      id: id, text: Text("\(quote) said \(speaker)."), origin: Origin(path: "2026-03-10.txt"))
    var said = Said(
      range: TextRange(0, quote.utf8.count),
      speaker: TextRange(quote.utf8.count + 6, quote.utf8.count + 6 + speaker.utf8.count))
    said.canonical = document.notes.strings.add(canonical)
    document.notes[Said.self].append(said)
    return document
  }

  private func report(_ documents: [Document]) throws -> String {
    var collector = ReportCollector()
    for document in documents { try collector.add(document) }
    return String(
      decoding: HTMLReport.make(
        title: "t", summary: ReportTestCorpus.makeSummary(), tables: [], collector: collector),
      as: UTF8.self)
  }

  @Test func `The report shows what is said, by whom`() throws {
    let html = try report([document("a", "she", canonical: "Ana Ortiz"), document("b", "Bo Lund")])
    #expect(html.contains("What is said"))
    #expect(html.contains("Ana Ortiz</bdi></h3>") || html.contains("Ana Ortiz</h3>"))
    #expect(html.contains("Bo Lund"))
    #expect(html.contains("It is &lt;late&gt;, and we must go home."))
  }

  @Test func `What nobody named says is left out`() throws {
    let html = try report([document("a", "she"), document("b", "the mayor")])
    #expect(!html.contains("What is said"))
  }

  @Test func `The state comes back as it was written`() throws {
    var collector = ReportCollector()
    for name in ["Ana Ortiz", "Bo Lund", "Cy Roe"] {
      try collector.add(document(name, name))
    }
    var writer = StateWriter()
    collector.write(to: &writer)
    var copy = ReportCollector()
    var reader = StateReader(writer.bytes)
    try copy.read(from: &reader)
    var again = StateWriter()
    copy.write(to: &again)
    #expect(reader.isAtEnd && again.bytes == writer.bytes && copy.quotes.elements.count == 3)
  }
}
