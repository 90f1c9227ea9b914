import PipeKit
import PipeTesting
import Testing
import TestSupport

@testable import PipeStages

@Suite struct AggregateLawsTests {
  private static let marks = [
    "PERSON Emmanuel Macron", "PERSON Macron", "PERSON=Emmanuel_Macron Macron", "PERSON E. Macron",
    "PERSON Brigitte Macron", "PERSON Zoë Brandão", "PERSON Zoe\u{308} Branda\u{303}o",
    "ORG NATO", "ORG Nato", "ORG=North_Atlantic_Treaty_Organization Nato", "LOC U.S.", "LOC US",
    "LOC the US", "ORG North Atlantic Treaty Organization", "LOC Paris", "PERSON Paris", "DATE now",
    "MONEY £3", "NORP French", "ORG Acme Inc.", "ORG Acme",
  ]

  private static func makeDocuments(_ count: Int, seed: UInt64) -> [Document] {
    var numbers = SeededRandom(seed: seed)
    return (0..<count).map { index in
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &numbers) {
        let mark = marks.randomElement(using: &numbers)!
        let space = mark.firstIndex(of: " ")!
        let tone = ["", "", ":-0.75", ":-0.5", ":0.25", ":0.5", ":0"].randomElement(
          using: &numbers)!
        let title = ["", "", "Mr ", "Ms "].randomElement(using: &numbers)!
        let end = [" ", " ", "\n", ". "].randomElement(using: &numbers)!
        text += "\(title)⟦\(mark[..<space])\(tone)\(mark[space...])⟧\(end)"
      }
      let day = Int.random(in: 0...5, using: &numbers)
      return makeDocument(
        "d\(index / 2)", text, path: day == 0 ? "undated" : "2026-03-0\(day)-\(index).txt",
        metadata: day < 3 ? [("source", "s\(day)")] : [])
    }
  }

  private static func makeStage(_ documents: some Sequence<Document>) throws -> Aggregate {
    var stage = Aggregate()
    stage.by = ["entity", "date", "source"]
    stage.minTogether = 1
    try stage.prepare(PrepareContext())
    for document in documents { try stage.add(document) }
    return stage
  }

  private static func bytes(_ stage: Aggregate) -> [UInt8] {
    var writer = StateWriter()
    stage.write(to: &writer)
    return writer.bytes
  }

  private static func merged(_ left: Aggregate, _ right: Aggregate) throws -> Aggregate {
    var result = left
    try result.merge(right)
    return result
  }

  @Test(arguments: 1...20)
  func `The state does not depend on the order or the partition of the documents`(
    seed: UInt64
  ) throws {
    let documents = Self.makeDocuments(40, seed: seed)
    let whole = try Self.makeStage(documents)
    let state = Self.bytes(whole)
    let tables = try whole.makeTables()
    var numbers = SeededRandom(seed: seed)

    for workers in [1, 2, 3, 8] {
      var parts = try (0..<workers).map { _ in try Self.makeStage([]) }
      for document in documents.shuffled(using: &numbers) {
        try parts[Int.random(in: 0..<workers, using: &numbers)].add(document)
      }
      while parts.count > 1 {
        parts.shuffle(using: &numbers)
        let last = parts.removeLast()
        try parts[0].merge(last)
      }
      #expect(Self.bytes(parts[0]) == state)
      #expect(try parts[0].makeTables() == tables)
    }
  }

  @Test(arguments: 1...10)
  func `Merging is associative and commutative with a neutral element`(seed: UInt64) throws {
    let documents = Self.makeDocuments(24, seed: seed)
    let a = try Self.makeStage(documents[..<8])
    let b = try Self.makeStage(documents[8..<16])
    let c = try Self.makeStage(documents[16...])
    let none = try Self.makeStage([])
    #expect(try Self.bytes(Self.merged(a, b)) == Self.bytes(Self.merged(b, a)))
    #expect(
      try Self.bytes(Self.merged(Self.merged(a, b), c))
        == Self.bytes(Self.merged(a, Self.merged(b, c))))
    #expect(try Self.bytes(Self.merged(a, none)) == Self.bytes(a))
    #expect(try Self.bytes(Self.merged(none, a)) == Self.bytes(a))
  }

  @Test(arguments: 1...10)
  func `Adding a document is merging the state of it alone`(seed: UInt64) throws {
    let documents = Self.makeDocuments(6, seed: seed)
    for last in documents {
      var added = try Self.makeStage(documents)
      try added.add(last)
      let single = try Self.makeStage([last])
      #expect(
        try Self.bytes(added) == Self.bytes(Self.merged(Self.makeStage(documents), single)))
    }
  }

  @Test(arguments: 1...10)
  func `A state that is written and read back is the same and can go on`(seed: UInt64) throws {
    let documents = Self.makeDocuments(30, seed: seed)
    let half = try Self.makeStage(documents[..<15])
    var reader = StateReader(Self.bytes(half))
    var back = try Self.makeStage([])
    try back.read(from: &reader)
    #expect(reader.isAtEnd)
    #expect(Self.bytes(back) == Self.bytes(half))
    #expect(try back.makeTables() == half.makeTables())
    for document in documents[15...] { try back.add(document) }
    #expect(try Self.bytes(back) == Self.bytes(Self.makeStage(documents)))
  }

  @Test func `Reading a damaged state throws or gives another state, and never traps`() throws {
    let state = Self.bytes(try Self.makeStage(Self.makeDocuments(6, seed: 7)))
    var stage = try Self.makeStage([])
    for length in state.indices {
      var reader = StateReader(Array(state[..<length]))
      #expect(throws: DocumentError.self) { try stage.read(from: &reader) }
    }
    var numbers = SeededRandom(seed: 1)
    for _ in 0..<2_000 {
      var broken = state
      broken[Int.random(in: broken.indices, using: &numbers)] = UInt8(
        truncatingIfNeeded: numbers.next())
      var reader = StateReader(broken)
      do {
        try stage.read(from: &reader)
        _ = try stage.makeTables()
      } catch {
        #expect(error is DocumentError)
      }
    }
  }
}
