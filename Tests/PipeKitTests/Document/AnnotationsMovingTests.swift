import PipeKit
import Testing

@Suite struct AnnotationsMovingTests {
  /// An annotation with a range of its own besides the one every annotation has.
  struct Quote: Annotation {
    static let layer = "quotes"
    var range: TextRange
    var speaker: TextRange

    mutating func move(by alignment: Alignment) {
      range = alignment.targetRange(of: range)
      speaker = alignment.targetRange(of: speaker)
    }
  }

  /// Doubled spaces become one, zero-width spaces go, an ellipsis becomes three stops.
  struct Tidy: Rewriter {
    static let info = Info("tidy", "Tidies.")
    mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
      let bytes = text.bytes
      for index in bytes.indices {
        if bytes[index] == 0x20, index + 1 < bytes.count, bytes[index + 1] == 0x20 {
          output.delete(TextRange(index, index + 1))
        } else if bytes[index] == 0xE2, bytes[index + 2] == 0x8B {
          output.delete(TextRange(index, index + 3))
        } else if bytes[index] == 0xE2 {
          output.replace(TextRange(index, index + 3), with: "...")
        }
      }
    }
  }

  private let text = Text("  Mr  Macron\u{200B} spoke\u{2026} Nato  agreed.")

  private func range(_ words: String) -> TextRange {
    let place = text.string.utf8.firstRange(of: words.utf8)
    guard let place else { fatalError("'\(words)' is in the text") }
    let utf8 = text.string.utf8
    return TextRange(
      utf8.distance(from: utf8.startIndex, to: place.lowerBound),
      utf8.distance(from: utf8.startIndex, to: place.upperBound))
  }

  private func annotated() -> Document {
    var document = Document(id: "1", text: text)
    for word in ["Mr", "Macron", "\u{200B}", "spoke", "\u{2026}", "Nato", "agreed"] {
      document.notes.tokens.append(Token(range(word), kind: .word))
    }
    document.notes.sentences.append(
      Sentence(range("Mr  Macron\u{200B} spoke\u{2026}"), firstToken: 0, tokenCount: 5))
    document.notes.sentences.append(Sentence(range("Nato  agreed."), firstToken: 5, tokenCount: 2))
    document.notes.entities.append(Entity(range("Mr  Macron"), label: .person))
    document.notes.entities.append(Entity(range("\u{200B}"), label: .miscellaneous))
    document.notes.entities.append(Entity(range("Nato"), label: .organization))
    document.notes.sentiment.entities = [
      Judgement(.negative, score: Score(-1, over: 2), firstEvidence: 0, evidenceCount: 1), nil,
      Judgement(.positive, score: .one),
    ]
    document.notes.sentiment.evidence = [Evidence(range("spoke"), weight: .one)]
    document.notes[Quote.self].append(Quote(range: range("Nato  agreed"), speaker: range("Macron")))
    return document
  }

  @Test func `layers that came with a document follow a rewrite of its text`() throws {
    var document = annotated()
    var runner = try #require(StageRunner(Tidy()))
    _ = try runner.run(&document)

    let notes = document.notes
    func words(_ range: TextRange) -> String { document.text.string(range) }
    #expect(document.text == " Mr Macron spoke... Nato agreed.")
    #expect(
      notes.tokens.map { words($0.range) } == ["Mr", "Macron", "spoke", "...", "Nato", "agreed"])
    #expect(notes.sentences.map { words($0.range) } == ["Mr Macron spoke...", "Nato agreed."])
    #expect(
      notes.sentences.map { words(notes.tokens[$0.tokens.lowerBound].range) } == ["Mr", "Nato"])
    #expect(notes.sentences.map(\.tokenCount) == [4, 2])
    #expect(notes.entities.map { words($0.range) } == ["Mr Macron", "Nato"])
    #expect(notes.sentiment.entities.map { $0?.polarity } == [.negative, .positive])
    #expect(notes.sentiment.evidence.map { words($0.range) } == ["spoke"])
    #expect(notes[Quote.self].map { words($0.range) } == ["Nato agreed"])
    #expect(notes[Quote.self].map { words($0.speaker) } == ["Macron"])
  }

  @Test func `moved layers lead back to the words they came with`() throws {
    let before = annotated()
    var document = before
    var runner = try #require(StageRunner(Tidy()))
    _ = try runner.run(&document)
    let back = document.notes.entities.map { document.originalRange($0.range) }
    #expect(back == [before.notes.entities[0].range, before.notes.entities[2].range])
  }

  @Test func `a rewrite that changes nothing moves nothing`() {
    let before = annotated().notes
    let after = before.moved(by: Alignment(identity: text.count))
    #expect(after.tokens.map(\.range) == before.tokens.map(\.range))
    #expect(after.entities.count == 3)
  }
}
