import PipeConfig
import PipeKit
import PipeStages
import PipeTesting
import Testing

@testable import KeyphrasesPlugin

@Suite struct KeyphrasesTests {
  @Test func `The examples are true`() throws {
    try expectExamples(Keyphrases.self, after: [Sentences()], settings: { try YAMLReader.node($0) })
  }

  @Test func `Spans are sound on hard texts`() throws {
    try expectSound(Keyphrases(), after: [Sentences(), Entities()])
  }

  private func document(_ id: String, _ text: String, date: String = "") throws -> Document {
    var metadata = Metadata()
    if !date.isEmpty { metadata["date"] = .string(date) }
    var document = Document(id: id, text: Text(text), metadata: metadata)
    for var stage in [Sentences(), Entities()] as [any Annotator] {
      try stage.prepare(PrepareContext())
      try stage.annotate(document.text, into: &document.notes)
    }
    return document
  }

  /// Eight short documents of two months.
  private func corpus() throws -> [Document] {
    try (0..<8).map { index in
      try document(
        "d\(index)",
        index < 4
          ? "The flood defences failed again. The council had warned of the flood defences."
          : "The film festival opened in Lisbon. Critics praised the film festival and its jury.",
        date: index < 4 ? "2026-01-0\(index + 1)" : "2026-02-0\(index + 1)")
    }
  }

  private func table(_ name: String, _ documents: [Document]) throws -> [[Table.Cell]] {
    var stage = KeyphraseTable()
    for document in documents { stage.add(document) }
    return stage.makeTables().first { $0.name == name }?.rows ?? []
  }

  private func phrases(_ rows: [[Table.Cell]], of subject: String) -> [String] {
    rows.filter { $0[0] == .text(subject) }.compactMap { row in
      if case .text(let phrase) = row[2] { phrase } else { nil }
    }
  }

  @Test func `Documents and periods are told apart by their phrases`() throws {
    let documents = try corpus()
    let byDocument = try table("document_keyphrases", documents)
    #expect(phrases(byDocument, of: "d0").first == "flood defences")
    #expect(phrases(byDocument, of: "d7").first == "film festival")
    let byPeriod = try table("period_keyphrases", documents)
    #expect(phrases(byPeriod, of: "2026-01").contains("flood defences"))
    #expect(phrases(byPeriod, of: "2026-02").contains("film festival"))
    #expect(!phrases(byPeriod, of: "2026-01").contains("film festival"))
  }

  @Test func `A document alone is about what it repeats`() throws {
    let rows = try table("document_keyphrases", [corpus()[0]])
    #expect(phrases(rows, of: "d0").first == "flood defences")
  }

  @Test func `The state does not depend on who read what`() throws {
    func bytes(_ stage: KeyphraseTable) -> [UInt8] {
      var writer = StateWriter()
      stage.write(to: &writer)
      return writer.bytes
    }
    let documents = try corpus()
    var all = KeyphraseTable()
    for document in documents { all.add(document) }
    var left = KeyphraseTable()
    var right = KeyphraseTable()
    for (index, document) in documents.reversed().enumerated() {
      if index % 3 == 0 { left.add(document) } else { right.add(document) }
    }
    left.merge(right)
    left.merge(KeyphraseTable())
    #expect(bytes(left) == bytes(all))
    #expect(left.makeTables() == all.makeTables())

    var copy = KeyphraseTable()
    var reader = StateReader(bytes(all))
    try copy.read(from: &reader)
    #expect(reader.isAtEnd)
    #expect(bytes(copy) == bytes(all))
    #expect(copy.makeTables() == all.makeTables())
  }

  @Test func `A damaged state is refused`() throws {
    var writer = StateWriter()
    var stage = KeyphraseTable()
    for document in try corpus() { stage.add(document) }
    stage.write(to: &writer)
    for length in stride(from: 0, to: writer.bytes.count, by: 7) {
      var reader = StateReader(Array(writer.bytes[..<length]))
      var copy = KeyphraseTable()
      #expect(throws: DocumentError.self) { try copy.read(from: &reader) }
    }
  }

  @Test func `Logarithms are those of arithmetic`() {
    #expect(LogLikelihood.log2(1) == 0)
    #expect(LogLikelihood.log2(1 << 40) == 40 << 20)
    // log₂ 10 is 3.321928.
    #expect((LogLikelihood.log2(10) * 1_000_000) >> 20 == 3_321_928)
    // The first row of Dunning's table of Swiss bigrams: 110, 2442, 111 and 29114 make 270.72.
    #expect(LogLikelihood.score(count: 110, total: 221, part: 2_552, all: 31_777) == 27_072)
    #expect(LogLikelihood.score(count: 1, total: 10, part: 100, all: 1_000) == 0)
    #expect(LogLikelihood.score(count: 5, total: 5, part: 10, all: 10) == 0)
  }
}
