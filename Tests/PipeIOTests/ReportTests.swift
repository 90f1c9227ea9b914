import PipeKit
import PipeTesting
import Testing

@testable import PipeIO

@Suite struct ReportTests {
  @Test func `A report says what was read, who is named, with whom, and in which tone`() throws {
    let html = try ReportTestCorpus.makeReport(ReportTestCorpus.makeDocuments())
    for part in [
      "<title>Spring</title>", "3 documents", "10 March 2026 to 12 March 2026", "Ada Holm",
      "<bdi>Ada Holm the first (2)</bdi>", "Most favourably spoken of", "Who appears with whom",
      "Over time",
      "Most negative", "All 3 documents", "id=\"d3\"", "<code>sentences</code>",
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      "<u class=\"n\">lost</u>", "<i>person</i>",
    ] {
      #expect(html.contains(part), "the report lacks '\(part)'")
    }
    for part in ["<script", "http://", "https://", "url(", "@import", "src="] {
      #expect(!html.contains(part), "the report has '\(part)'")
    }
  }

  @Test func `A sentence that is shown leads to its document`() throws {
    let html = try ReportTestCorpus.makeReport(ReportTestCorpus.makeDocuments())
    #expect(
      html.contains(
        "<a href=\"#d1\"><bdi>Ada Holm resigns By noon Holm had lost the trust of Acme in text 0. Acme…</bdi></a>"
      ))
    #expect(html.contains("<bdi>doc-9</bdi>"))
  }

  @Test func `A report of nothing is a report`() throws {
    let bytes = HTMLReport.make(
      title: "", summary: ReportTestCorpus.makeSummary(read: 0), tables: [],
      collector: ReportCollector())
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains("0 documents"))
    #expect(html.hasSuffix("</html>\n"))
  }

  @Test func `What was not judged or dated has no tone and no timeline`() throws {
    let documents = [makeDocument("a", "⟦PERSON Ada Holm⟧ spoke."), makeDocument("b", "No.")]
    let html = String(
      decoding: HTMLReport.make(
        title: "x", summary: ReportTestCorpus.makeSummary(),
        tables: [
          Table(
            "entities", columns: ["entity", "label", "mentions", "documents"],
            rows: [[.text("Ada Holm"), .text("PERSON"), .integer(1), .integer(1)]])
        ], collector: try ReportTestCorpus.makeCollector(documents)), as: UTF8.self)
    #expect(html.contains("Ada Holm"))
    for part in ["id=\"tone\"", "id=\"time\"", "id=\"sentences\"", "id=\"together\"", ">Tone<"] {
      #expect(!html.contains(part), "the report has '\(part)'")
    }
  }

  @Test func `Of many documents the report shows a few and says so`() throws {
    let documents = ReportTestCorpus.makeDocuments(200)
    let html = try ReportTestCorpus.makeReport(documents)
    #expect(html.contains("12 of 200 documents, chosen for"))
    #expect(html.contains("id=\"d12\""))
    #expect(!html.contains("id=\"d13\""))
  }

  @Test func `Texts that are the same are shown once`() throws {
    var documents = ReportTestCorpus.makeDocuments(3)
    documents.append(
      makeDocument("copy", MarkedText(documents[0].text, layer: "", of: Annotations()).text.string))
    var copy = Document(id: "copy", text: documents[0].original)
    copy.notes = documents[0].notes
    documents[3] = copy
    let html = try ReportTestCorpus.makeReport(documents)
    #expect(html.contains("3 of 4 documents; texts that are the same are shown once."))
  }

  @Test func `A long document is cut, and the report says so`() throws {
    let line = "The committee met again and nothing came of it at all.\n"
    let document = makeDocument("long", String(repeating: line, count: 2_000))
    let html = try ReportTestCorpus.makeReport([document])
    #expect(html.contains("of 110,000 bytes."))
    #expect(html.utf8.count < 80_000)
  }

  @Test(arguments: [1, 5, 30, 500])
  func `A report is small beside the text in it`(count: Int) throws {
    let documents = ReportTestCorpus.makeDocuments(count)
    let html = try ReportTestCorpus.makeReport(documents)
    let text = documents.prefix(30).reduce(0) { $0 + $1.original.count }
    #expect(html.utf8.count < 100_000 + text)
  }

  @Test func `A large corpus with many names and days makes no larger report`() throws {
    let names = (0..<3_000).map {
      ("A rather long name of person number \($0)", ["PERSON", "ORG", "LOC", "NORP"][$0 % 4])
    }
    var collector = ReportCollector()
    for index in 0..<5_000 {
      try collector.add(
        makeDocument(
          "document-\(index)", "⟦PERSON:-0.5 Somebody⟧ had lost the trust of number \(index).",
          path: "\(Day(number: 730_000 + index))"))
    }
    let html = HTMLReport.make(
      title: "Large", summary: ReportTestCorpus.makeSummary(read: 5_000),
      tables: ReportTestCorpus.makeTables(names), collector: collector)
    #expect(html.count < 100_000)
  }

  @Test func `The same run gives the same bytes, whatever the order of documents`() throws {
    var documents = ReportTestCorpus.makeDocuments(40)
    let first = try ReportTestCorpus.makeReport(documents)
    documents.reverse()
    #expect(try ReportTestCorpus.makeReport(documents) == first)
  }
}
