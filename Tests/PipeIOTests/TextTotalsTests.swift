import PipeKit
import PipeTesting
import Testing

@testable import PipeIO

@Suite struct TextTotalsTests {
  /// A document with the facts and zones that `normalize` and `zones` would leave.
  private static func makeDocument(
    _ facts: [String: Int], zones: [Zone.Kind] = []
  ) -> Document {
    var document = Document(id: "d", text: "some text that is long enough")
    for (name, count) in facts { document.notes[fact: name] = .integer(count) }
    for (index, kind) in zones.enumerated() {
      document.notes.zones.append(Zone(TextRange(index, index + 1), kind: kind))
    }
    return document
  }

  private static let documents = [
    makeDocument(["normalize.whitespace": 3, "chapters": 9], zones: [.byline, .byline, .share]),
    makeDocument(["normalize.whitespace": 4, "repaired_bytes": 2]),
    makeDocument(["normalize.quotes": .max, "normalize.dashes": -5], zones: [.byline]),
    makeDocument(["normalize.quotes": .max, "bidi_controls": 1]),
    makeDocument([:]),
  ]

  private static func collect(_ documents: some Sequence<Document>) throws -> TextTotals {
    var totals = TextTotals()
    for document in documents { try totals.add(document) }
    return totals
  }

  private static func bytes(_ totals: TextTotals) -> [UInt8] {
    var writer = StateWriter()
    totals.write(to: &writer)
    return writer.bytes
  }

  @Test func `Changes and zones are counted, with the documents they are in`() throws {
    let totals = try Self.collect(Self.documents)
    let json = String(decoding: totals.json.formatted(), as: UTF8.self)
      .filter { !$0.isWhitespace }
    #expect(
      json == #"{"changes":{"bidi_controls":{"count":1,"documents":1},"#
        + #""normalize.quotes":{"count":9007199254740991,"documents":2},"#
        + #""normalize.whitespace":{"count":7,"documents":2},"#
        + #""repaired_bytes":{"count":2,"documents":1}},"#
        + #""zones":{"byline":{"count":3,"documents":2},"share":{"count":1,"documents":1}}}"#)
  }

  @Test func `The state does not depend on the order or the partition of the documents`() throws {
    let whole = Self.bytes(try Self.collect(Self.documents))
    for cut in 0...Self.documents.count {
      let left = try Self.collect(Self.documents[..<cut])
      var right = try Self.collect(Self.documents[cut...].reversed())
      try right.merge(left)
      #expect(Self.bytes(right) == whole)
    }
  }

  @Test func `A state that is written and read back is the same`() throws {
    let state = Self.bytes(try Self.collect(Self.documents))
    var reader = StateReader(state)
    var back = TextTotals()
    try back.read(from: &reader)
    #expect(reader.isAtEnd)
    #expect(Self.bytes(back) == state)
  }

  @Test func `Reading a damaged state throws or gives another state, and never traps`() throws {
    let state = Self.bytes(try Self.collect(Self.documents))
    for length in state.indices {
      var totals = TextTotals()
      var reader = StateReader(Array(state[..<length]))
      #expect(throws: DocumentError.self) { try totals.read(from: &reader) }
    }
    for place in state.indices {
      var broken = state
      broken[place] ^= 0x55
      var totals = TextTotals()
      var reader = StateReader(broken)
      do {
        try totals.read(from: &reader)
        try totals.merge(totals)
      } catch {
        #expect(error is DocumentError)
      }
    }
  }

  @Test func `The report shows what was changed and what was marked`() throws {
    var summary = ReportTestCorpus.makeSummary()
    summary.totals = try Self.collect(Self.documents)
    let html = String(
      decoding: HTMLReport.make(
        title: "t", summary: summary, tables: [], collector: ReportCollector()), as: UTF8.self)
    #expect(html.contains("What was done to the texts"))
    #expect(html.contains("White space</th><td>7</td><td>2</td>"))
    #expect(html.contains("Who wrote it</th><td>3</td><td>2</td>"))
  }

  @Test func `A report on texts that nothing was done to does not speak of it`() throws {
    let html = try ReportTestCorpus.makeReport(ReportTestCorpus.makeDocuments())
    #expect(!html.contains("What was done to the texts"))
  }
}
