import Foundation
import PipeIO
import PipeKit
import Testing
import TestSupport

@Suite struct DocumentsSinkTests {
  struct Quote: Annotation {
    static let layer = "quotes"
    var range: TextRange
    var speaker: TextRange

    func encode(into fields: inout AnnotationEncoder) { fields.field("speaker", speaker) }
  }

  /// Doubled spaces become one.
  private struct Squeeze: Rewriter {
    static let info = Info("squeeze", "Squeezes spaces.")
    mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
      let bytes = text.bytes
      for index in bytes.indices where index > 0 && bytes[index] == 0x20 && bytes[index - 1] == 0x20
      {
        output.delete(TextRange(index, index + 1))
      }
    }
  }

  private func lines(
    _ documents: [Document], offsets: OffsetUnit = .codepoint, layers: [String] = []
  ) -> [String] {
    var batch = Batch(index: 0)
    batch.documents = documents
    let encoded = DocumentsSink(offsets: offsets, layers: layers).encode(batch)
    #expect(encoded.rows == documents.count)
    return String(decoding: encoded.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func range(_ words: String, in text: Text) -> TextRange {
    guard let place = text.string.utf8.firstRange(of: words.utf8) else {
      fatalError("'\(words)' is in the text")
    }
    let utf8 = text.string.utf8
    return TextRange(
      utf8.distance(from: utf8.startIndex, to: place.lowerBound),
      utf8.distance(from: utf8.startIndex, to: place.upperBound))
  }

  /// A document whose text was rewritten before it was annotated.
  private func macron() throws -> Document {
    var document = Document(
      id: "macron", text: "Größe  zählt\n\nMacron  sagte  „nein“ 𝄞.", origin: Origin(path: "m.txt"))
    var runner = try #require(StageRunner(Squeeze()))
    _ = try runner.run(&document)
    let text = document.text
    document.notes.sentences.append(Sentence(range("Größe zählt", in: text), kind: .headline))
    document.notes.sentences.append(Sentence(range("Macron sagte „nein“ 𝄞.", in: text)))
    document.notes.entities.append(
      Entity(
        range("Macron", in: text), label: .person, score: Score(tenThousandths: 9_800),
        canonical: document.notes.strings.add("Emmanuel Macron")))
    document.notes.sentiment.evidence = [
      Evidence(range("zählt", in: text), weight: .one),
      Evidence(range("„nein“", in: text), weight: .one),
    ]
    document.notes.sentiment.document = Judgement(.negative, score: Score(-12, over: 100))
    document.notes.sentiment.sentences = [
      Judgement(.neutral, score: .zero), Judgement(.negative, score: Score(-41, over: 100)),
    ]
    document.notes.sentiment.entities = [
      Judgement(.negative, score: Score(1, over: 20), firstEvidence: 1, evidenceCount: 1)
    ]
    document.notes[Quote.self].append(
      Quote(range: range("„nein“", in: text), speaker: range("Macron", in: text)))
    document.notes[fact: "excitement"] = .integer(2)
    return document
  }

  @Test func `a line has the keys of the format in their order`() throws {
    let expected =
      #"{"id":"macron","source":{"path":"m.txt"},"meta":{},"#
      + #""text":"Größe  zählt\n\nMacron  sagte  „nein“ 𝄞.","offset_unit":"codepoint","#
      + #""sentences":[{"start":0,"end":12,"kind":"headline","sentiment":{"label":"neutral","score":0}},"#
      + #"{"start":14,"end":38,"kind":"sentence","sentiment":{"label":"negative","score":-0.41}}],"#
      + #""entities":[{"start":14,"end":20,"text":"Macron","label":"PERSON","score":0.98,"#
      + #""canonical":"Emmanuel Macron","sentiment":{"label":"negative","score":0.05,"#
      + #""evidence":[{"start":29,"end":35,"text":"„nein“"}]}}],"#
      + #""sentiment":{"label":"negative","score":-0.12},"#
      + #""quotes":[{"start":29,"end":35,"text":"„nein“","speaker":{"start":14,"end":20,"text":"Macron"}}],"#
      + #""facts":{"excitement":2}}"#
    #expect(lines([try macron()]) == [expected])
  }

  @Test func `layers are absent unless a stage writes them`() {
    let document = Document(id: "1", text: "x", origin: Origin(path: "a.jsonl", line: 2, byte: 9))
    let start =
      #"{"id":"1","source":{"path":"a.jsonl","line":2,"byte":9},"meta":{},"text":"x","offset_unit":"utf16""#
    #expect(lines([document], offsets: .utf16) == [start + "}"])
    #expect(
      lines(
        [document], offsets: .utf16,
        layers: ["tokens", "sentences", "entities", "sentiment", "quotes", "facts", "quotes"])
        == [start + #","sentences":[],"entities":[],"quotes":[],"facts":{}}"#])
  }

  @Test func `what was judged, by whom and in which shares, comes back as it was written`() throws {
    let holder = #""holder":{"start":14,"end":18,"text":"Nato"}"#
    let layers =
      #""sentences":[{"start":0,"end":19,"kind":"sentence","sentiment":{"label":"negative","score":-0.41,"#
      + holder
      + #","evidence":[{"start":7,"end":11,"text":"lied","how":["intensified","contrasted"]}]}}],"#
      + #""entities":[{"start":1,"end":6,"text":"Orban","label":"PERSON","score":0.98,"#
      + #""sentiment":{"label":"negative","score":-0.5,\#(holder)}}],"#
      + #""sentiment":{"label":"negative","score":-0.41,\#(holder),"#
      + #""shares":{"negative":0.667,"neutral":0.333,"positive":0}}}"#
    let line = #"{"id":"1","text":"“Orban lied,” Nato.",\#(layers)"#
    let document = try #require(
      TemporaryFolder().read("a.jsonl", line.utf8).documents.first)
    #expect(lines([document])[0].hasSuffix(layers))
  }

  @Test func `metadata is written as it was read`() throws {
    let line = #"{"id":"1","text":"t","n":1.50,"d":{"a":[1,"é\n",null,true]}}"#
    let document = try TemporaryFolder().read("a.jsonl", line.utf8).documents[0]
    #expect(
      lines([document])[0].contains(#""meta":{"n":1.50,"d":{"a":[1,"é\n",null,true]}},"text""#))
  }

  @Test(arguments: OffsetUnit.allCases)
  func `a run's output is the next run's input`(unit: OffsetUnit) throws {
    let written = lines([try macron()], offsets: unit).joined(separator: "\n")
    let result = try TemporaryFolder().read("out.jsonl", written.utf8)
    #expect(result.codes == [])
    let again = lines(result.documents, offsets: unit)
    // A plugin's layer comes back as metadata, everything else as it was.
    let quotes = written.split(separator: #","quotes""#)[1].split(separator: #","facts""#)[0]
    let expected = written.replacing(#","quotes"\#(quotes)"#, with: "")
      .replacing(#""meta":{}"#, with: #""meta":{"quotes"\#(quotes)}"#)
    #expect(again == [expected])
  }

  @Test(.enabled(if: Python.isThere, "python3 is not installed"), arguments: OffsetUnit.allCases)
  func `every span is its slice in Python`(unit: OffsetUnit) throws {
    var random = SeededRandom(seed: 3)
    var documents = [try macron()]
    for number in 0..<200 { documents.append(try .random(id: "\(number)", &random)) }
    let output = lines(documents, offsets: unit).joined(separator: "\n")
    let script = """
      import json, sys
      checked = 0
      def check(value, line):
          global checked
          if isinstance(value, dict):
              if "start" in value and "text" in value:
                  text, start, end = line["text"], value["start"], value["end"]
                  unit = line["offset_unit"]
                  if unit == "codepoint": found = text[start:end]
                  elif unit == "utf8": found = text.encode()[start:end].decode()
                  else: found = text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")
                  assert found == value["text"], (found, value)
                  checked += 1
              for item in value.values(): check(item, line)
          elif isinstance(value, list):
              for item in value: check(item, line)
      for line in sys.stdin.buffer:
          line = json.loads(line)
          check(line, line)
      print(checked)
      """
    let count = try Python.run(script, input: Array(output.utf8))
    #expect((Int(count.dropLast()) ?? 0) > 1_000)
  }
}

extension Document {
  /// A document of random scalars, rewritten, with random entities.
  fileprivate static func random(id: String, _ random: inout SeededRandom) throws -> Document {
    let pool: [Character] = ["a", " ", " ", "é", "€", "𝄞", "\n", "\"", "\u{301}", "👩‍👩‍👧‍👦", "\u{0}"]
    let text = String((0..<60).map { _ in pool.randomElement(using: &random) ?? "a" })
    var document = Document(id: id, text: Text(text))
    var builder = TextBuilder(rewriting: document.original)
    var place: UInt32 = 0
    while place < UInt32(text.utf8.count) {
      let start = place
      repeat { place += 1 } while !document.original.isScalarBoundary(place)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: builder.delete(TextRange(start, place))
      case 1: builder.replace(TextRange(start, place), with: "…")
      case 2: builder.insert(Array("+é".utf8), at: start)
      default: break
      }
    }
    let (rewritten, alignment) = builder.finish()
    document.replaceText(rewritten, alignment: alignment)
    let boundaries = (0...UInt32(rewritten.count)).filter { rewritten.isScalarBoundary($0) }
    var ranges: [TextRange] = []
    for _ in 0..<8 where boundaries.count > 1 {
      let pair = [
        boundaries.randomElement(using: &random), boundaries.randomElement(using: &random),
      ]
      .compactMap { $0 }.sorted()
      if pair[0] < pair[1] { ranges.append(TextRange(pair[0], pair[1])) }
    }
    for range in ranges.sorted() { document.notes.entities.append(Entity(range, label: .person)) }
    return document
  }
}
