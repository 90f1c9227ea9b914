import PipeKit
import Testing

@Suite struct DocumentTests {
  private func document(path: String = "a.txt", date: String? = nil) -> Document {
    var document = Document(id: "a", text: "Text.", origin: Origin(path: path))
    if let date { document.metadata["date"] = .string(date) }
    return document
  }

  @Test(arguments: [
    ("news/2026-03-02-strike.txt", nil, "2026-03-02"), ("strike.txt", nil, nil),
    ("2026-13-40.txt", nil, nil), ("a.txt", "2026-04-01T10:00:00Z", "2026-04-01"),
    ("2026-03-02.txt", "2026-04-01", "2026-04-01"), ("2026-03-02.txt", "yesterday", "2026-03-02"),
    ("2026-03-02/a.txt", nil, nil),
  ])
  func knowsItsDay(path: String, date: String?, expected: String?) {
    #expect(document(path: path, date: date).day() == expected)
  }

  @Test func mapsRangesBackThroughEveryRewriting() throws {
    var document = Document(id: "a", text: "Emmanuel   Macron  spoke")
    for stage in [Squeeze(), Squeeze()] {
      var runner = try #require(StageRunner(stage))
      #expect(try runner.run(&document))
    }
    #expect(document.text == "Emmanuel Macron spoke")
    #expect(document.originalRange(TextRange(9, 15)) == TextRange(11, 17))
    #expect(
      document.original.string(document.originalRange(TextRange(0, 15))) == "Emmanuel   Macron")
  }

  @Test func keepsALayerOfAPluginsOwn() {
    var notes = Annotations()
    notes[Shout.self].append(Shout(range: TextRange(0, 3)))
    notes[Shout.self].append(Shout(range: TextRange(4, 6)))
    #expect(notes[Shout.self].map(\.range) == [TextRange(0, 3), TextRange(4, 6)])
    #expect("\(MarkedText("WOW OK", layer: "shouts", of: notes))" == "⟦shouts WOW⟧ ⟦shouts OK⟧")
  }

  @Test func keepsFactsInByteOrderOfTheirNames() {
    var notes = Annotations()
    for name in ["b", "a", "é", "B"] { notes[fact: name] = .string(name) }
    notes[fact: "a"] = nil
    #expect(notes.facts.entries.map(\.name) == ["B", "b", "é"])
  }

  @Test func keepsMetadataInTheOrderGivenAndByBytes() {
    var metadata = Metadata()
    metadata["caf\u{E9}"] = .number("1")
    metadata["cafe\u{301}"] = .bool(true)
    metadata["caf\u{E9}"] = .number("2.50")
    #expect(metadata.fields.count == 2)
    #expect(metadata.text("caf\u{E9}") == "2.50")
    #expect(metadata.text("cafe\u{301}") == "true")
  }

  struct Shout: Annotation {
    static let layer = "shouts"
    var range: TextRange
  }

  /// Makes runs of two spaces one.
  struct Squeeze: Rewriter {
    static let info = Info("squeeze", "Halves runs of spaces.")
    func rewrite(_ text: Text, into output: inout TextBuilder) {
      let bytes = text.bytes
      var index = 1
      while index < bytes.count {
        if bytes[index] == 0x20, bytes[index - 1] == 0x20 {
          output.delete(TextRange(index, index + 1))
          index += 1
        }
        index += 1
      }
    }
  }
}
