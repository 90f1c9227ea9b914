import PipeKit
import Testing

@testable import PipeIO

@Suite struct LayerReaderTests {
  private static let text = "Größe! 𝄞 Mr Macron met Nato.\\n\\nHe left."

  private func read(_ layers: String) throws -> ReadResult {
    try TemporaryFolder().read(
      "a.jsonl", "{\"id\":\"x\",\(layers),\"text\":\"\(Self.text)\"}\n".utf8)
  }

  private func marked(_ document: Document, _ layer: String) -> String {
    MarkedText(document.text, layer: layer, of: document.notes).description
  }

  @Test(arguments: [("codepoint", 12, 18), ("utf16", 13, 19), ("utf8", 17, 23)])
  func `offsets count what the line says they count`(unit: String, start: Int, end: Int) throws {
    let entity = #"{"start":\#(start),"end":\#(end),"label":"PERSON","text":"Macron"}"#
    let result = try read(#""entities":[\#(entity)],"offset_unit":"\#(unit)""#)
    let document = try #require(result.documents.first)
    #expect(
      marked(document, "entities") == "Größe! 𝄞 Mr ⟦PERSON Macron⟧ met Nato.\n\nHe left.")
  }

  @Test func `entities keep their score, their name and their judgement`() throws {
    let entities = """
      [{"start":23,"end":27,"label":"ORG"},
       {"start":12,"end":18,"label":"PERSON","score":0.98,"canonical":"Emmanuel Macron","x":[],
        "sentiment":{"label":"negative","score":-0.5,
                     "evidence":[{"start":19,"end":22,"text":"met"},{"start":0,"end":5}]}}]
      """.replacing("\n", with: "")
    let document = try #require(try read("\"entities\":\(entities)").documents.first)
    let notes = document.notes
    #expect(notes.entities.map { document.text.string($0.range) } == ["Macron", "Nato"])
    #expect(notes.entities.map(\.score) == [Score(tenThousandths: 9_800), .one])
    #expect(notes.entities.map { notes.strings.string($0.canonical) } == ["Emmanuel Macron", ""])
    #expect(notes.sentiment.entities.map { $0?.polarity } == [.negative, nil])
    let evidence = try #require(notes.sentiment.entities.first ?? nil).evidence
    #expect(
      notes.sentiment.evidence[evidence].map { document.text.string($0.range) } == ["met", "Größe"])
  }

  @Test func `sentences get their tokens and paragraphs back`() throws {
    let layers = """
      "tokens":[[0,5],[5,6],[7,8],[9,11],[12,18],[30,32],[33,37]],
      "sentences":[{"start":0,"end":8,"kind":"headline"},[9,28],
      {"start":30,"end":38,"kind":"sentence","sentiment":{"label":"positive","score":1}}]
      """.replacing("\n", with: "")
    let notes = try #require(try read(layers).documents.first).notes
    #expect(notes.sentences.map(\.kind) == [.headline, .sentence, .sentence])
    #expect(notes.sentences.map(\.tokens) == [0..<3, 3..<5, 5..<7])
    #expect(notes.sentences.map(\.paragraph) == [0, 0, 1])
    #expect(notes.sentiment.sentences.map(\.polarity) == [.neutral, .neutral, .positive])
    #expect(notes.tokens.map(\.kind).prefix(2) == [.word, .punctuation])
  }

  @Test func `zones come back with their kinds, and a kind that is none is refused`() throws {
    let zones = #""zones":[{"start":9,"end":18,"kind":"byline","text":"Mr Macron"}]"#
    let document = try #require(try read(zones).documents.first)
    #expect(
      marked(document, "zones") == "Größe! 𝄞 ⟦byline Mr Macron⟧ met Nato.\n\nHe left.")
    #expect(try read(#""zones":[{"start":9,"end":18,"kind":"x"}]"#).codes == ["invalid-layer"])
    let overlapping =
      #""zones":[{"start":0,"end":9,"kind":"share"},{"start":5,"end":9,"kind":"share"}]"#
    #expect(try read(overlapping).codes == ["invalid-layer"])
  }

  @Test func `judgements and facts of the document are read`() throws {
    let notes = try #require(
      try read(
        #""sentiment":{"label":"positive","score":0.25},"facts":{"n":2,"s":-0.5,"t":"x","f":true}"#
      ).documents.first
    ).notes
    #expect(notes.sentiment.document?.score == Score(tenThousandths: 2_500))
    #expect(notes[fact: "n"] == .integer(2))
    #expect(notes[fact: "s"] == .score(Score(tenThousandths: -5_000)))
    #expect(notes[fact: "t"] == .string("x"))
    #expect(notes[fact: "f"] == .flag(true))
  }

  @Test(arguments: [
    (
      #""entities":[{"start":0,"end":99,"label":"X"}]"#, "invalid-span",
      "entities[0], from 0 to 99, lies outside the text, which ends at 38"
    ),
    (
      #""entities":[{"start":-1,"end":2,"label":"X"}]"#, "invalid-span",
      "entities[0], from -1 to 2, lies outside the text, which ends at 38"
    ),
    (#""sentences":[[0,5],[9,7]]"#, "invalid-span", "sentences[1] runs backwards, from 9 to 7"),
    (#""tokens":[[3,3]]"#, "invalid-span", "tokens[0] is empty, from 3 to 3"),
    (
      #""entities":[{"start":0,"end":3,"label":"X"}],"offset_unit":"utf8""#, "invalid-span",
      "entities[0], from 0 to 3, begins or ends inside a character"
    ),
    (
      #""entities":[{"start":8,"end":10,"label":"X"}],"offset_unit":"utf16""#, "invalid-span",
      "entities[0], from 8 to 10, begins or ends inside a character"
    ),
    (
      #""entities":[{"start":0,"end":5,"text":"Groesse","label":"X"}]"#, "invalid-span",
      "entities[0] says 'Groesse' where the text says 'Größe'"
    ),
    (
      #""entities":[{"start":0,"end":5,"label":"X","sentiment":{"label":"negative","score":0,"evidence":[{"start":0,"end":1},{"start":50,"end":51}]}}]"#,
      "invalid-span",
      "entities[0].sentiment.evidence[1], from 50 to 51, lies outside the text, which ends at 38"
    ),
    (
      #""sentiment":{"label":"neutral","score":0,"evidence":[[50,51]]}"#, "invalid-span",
      "sentiment.evidence[0], from 50 to 51, lies outside the text, which ends at 38"
    ),
    (
      #""entities":[{"start":0,"end":5}]"#, "invalid-layer",
      "the entity 'Größe' has no label of 1 to 64 bytes"
    ),
    (
      #""entities":[{"start":"0","end":5,"label":"X"}]"#, "invalid-layer",
      "entities[0] has no whole numbers 'start' and 'end'"
    ),
    (
      #""sentences":[{"start":0,"end":5,"sentiment":{"label":"good","score":1}}]"#, "invalid-layer",
      "sentences[0] is not judged as negative, neutral or positive with a score"
    ),
  ])
  func `a layer that cannot be right names the annotation`(
    layers: String, code: String, message: String
  ) throws {
    let result = try read(layers)
    #expect(result.documents.isEmpty)
    #expect(result.rejections.map(\.error) == [DocumentError(code, message)])
    #expect(result.rejections.map(\.id) == ["x"])
  }

  @Test func `layers follow a rewriter that comes after`() throws {
    struct DropMarks: Rewriter {
      static let info = Info("drop-marks", "Drops exclamation marks.")
      mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
        for index in text.bytes.indices where text.bytes[index] == UInt8(ascii: "!") {
          output.delete(TextRange(index, index + 1))
        }
      }
    }
    var document = try #require(
      try read(#""entities":[{"start":12,"end":18,"label":"PERSON"}]"#).documents.first)
    var runner = try #require(StageRunner(DropMarks()))
    _ = try runner.run(&document)
    #expect(marked(document, "entities") == "Größe 𝄞 Mr ⟦PERSON Macron⟧ met Nato.\n\nHe left.")
  }
}
