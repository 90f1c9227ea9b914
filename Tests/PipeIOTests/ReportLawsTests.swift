import PipeKit
import PipeTesting
import Testing

@testable import PipeIO

@Suite struct ReportLawsTests {
  private static let phrases = [
    "⟦PERSON:-0.9 Ada Holm⟧ was blamed for the failure of it all.",
    "⟦ORG:0.7 Acme⟧ was praised for the way it had behaved.",
    "⟦LOC Rome⟧ was quiet on Sunday, as it often is in March.",
    "⟦PERSON:-0.9 Bo Lund⟧ was blamed for the failure of it all.", "Nothing else happened.",
  ]

  private static func makeDocuments(_ count: Int, seed: Int) -> [Document] {
    (0..<count).map { index in
      // A fixed walk that repeats texts, ids and days.
      let step = index * 7 + seed * 13
      let text = (0...step % 4).map { phrases[(step / 3 + $0 * $0) % phrases.count] }
      var document = makeDocument(
        "d\(step % 11)", text.joined(separator: "\n"),
        path: step % 5 == 0 ? "x" : "2026-04-\(10 + step % 9)")
      document.ordinal = index
      return document
    }
  }

  private static func collect(_ documents: some Sequence<Document>) throws -> ReportCollector {
    var collector = ReportCollector()
    for document in documents { try collector.add(document) }
    return collector
  }

  private static func bytes(_ collector: ReportCollector) -> [UInt8] {
    var writer = StateWriter()
    collector.write(to: &writer)
    return writer.bytes
  }

  private static func merged(
    _ left: ReportCollector, _ right: ReportCollector
  ) throws -> ReportCollector {
    var result = left
    try result.merge(right)
    return result
  }

  @Test(arguments: 0..<10)
  func `The state does not depend on the order or the partition of the documents`(
    seed: Int
  ) throws {
    let documents = Self.makeDocuments(90, seed: seed)
    let whole = Self.bytes(try Self.collect(documents))
    for workers in [1, 2, 3, 7] {
      var parts = try (0..<workers).map { _ in try Self.collect([]) }
      for (index, document) in documents.reversed().enumerated() {
        try parts[(index * index + seed) % workers].add(document)
      }
      while parts.count > 1 {
        let last = parts.removeLast()
        try parts[parts.count / 2].merge(last)
      }
      #expect(Self.bytes(parts[0]) == whole)
    }
  }

  @Test(arguments: 0..<6)
  func `Merging is associative and commutative with a neutral element`(seed: Int) throws {
    let documents = Self.makeDocuments(120, seed: seed)
    let a = try Self.collect(documents[..<40])
    let b = try Self.collect(documents[40..<80])
    let c = try Self.collect(documents[80...])
    let none = ReportCollector()
    #expect(try Self.bytes(Self.merged(a, b)) == Self.bytes(Self.merged(b, a)))
    #expect(
      try Self.bytes(Self.merged(Self.merged(a, b), c))
        == Self.bytes(Self.merged(a, Self.merged(b, c))))
    #expect(try Self.bytes(Self.merged(a, none)) == Self.bytes(a))
    #expect(try Self.bytes(Self.merged(none, a)) == Self.bytes(a))
    #expect(
      try Self.bytes(Self.merged(Self.merged(a, b), c)) == Self.bytes(Self.collect(documents)))
  }

  @Test func `A state that is written and read back is the same and can go on`() throws {
    let documents = Self.makeDocuments(60, seed: 3)
    let half = try Self.collect(documents[..<30])
    var reader = StateReader(Self.bytes(half))
    var back = ReportCollector()
    try back.read(from: &reader)
    #expect(reader.isAtEnd)
    #expect(Self.bytes(back) == Self.bytes(half))
    for document in documents[30...] { try back.add(document) }
    #expect(try Self.bytes(back) == Self.bytes(Self.collect(documents)))
  }

  @Test func `Reading a damaged state throws or gives another state, and never traps`() throws {
    let state = Self.bytes(try Self.collect(Self.makeDocuments(6, seed: 1)))
    var collector = ReportCollector()
    for length in state.indices {
      var reader = StateReader(Array(state[..<length]))
      #expect(throws: DocumentError.self) { try collector.read(from: &reader) }
    }
    for place in state.indices {
      var broken = state
      broken[place] ^= 0x55
      var reader = StateReader(broken)
      do {
        try collector.read(from: &reader)
        _ = HTMLReport.make(
          title: "", summary: ReportTestCorpus.makeSummary(), tables: [], collector: collector)
      } catch {
        #expect(error is DocumentError)
      }
    }
  }

  @Test(arguments: hardTexts)
  func `Hard texts are collected`(text: Text) throws {
    var document = Document(id: "x", text: text)
    document.notes.sentences.append(Sentence(text.range))
    document.notes.entities.append(Entity(text.range, label: .person))
    let collector = try Self.collect([document])
    #expect(collector.kept.elements.map(\.text) == [text.array])
  }
}
