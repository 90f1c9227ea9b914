import PipeKit
import PipeModels
import Testing

@testable import PipeStages

@Suite struct TripleTableTests {
  private static let entries: [TripleTable.Entry] = (1...2_000).map { number -> TripleTable.Entry in
    let key = UInt32(number) &* 2_654_435_761
    let weights = TripleWeights(Int16(number), Int16(-number), Int16(number % 7))
    return TripleTable.Entry(key: key, weights: weights)
  }

  /// What a table finds of some keys, by owner.
  private static func find(_ keys: [UInt32], in table: TripleTable) -> [Int: PolaritySums] {
    var wanted = keys.enumerated().map { UInt64($1) << 16 | UInt64($0) }
    var found = [UInt64](repeating: 0, count: keys.count)
    let end = table.find(&wanted, count: keys.count, into: &found, at: 0)
    return Dictionary(
      uniqueKeysWithValues: found[..<end].map { bits in
        (TripleWeights(bits: bits).owner, TripleWeights(bits: bits).sums)
      })
  }

  @Test func `Each key has its weights, and others have none`() {
    let found = Self.find(
      Self.entries.map(\.key) + [5, 77, 1_234_567], in: TripleTable(Self.entries))
    #expect(found.count == Self.entries.count)
    for (index, entry) in Self.entries.enumerated() {
      #expect(found[index]?.negative == entry.weights.sums.negative)
      #expect(found[index]?.neutral == entry.weights.sums.neutral)
      #expect(found[index]?.positive == entry.weights.sums.positive)
    }
  }

  @Test func `An empty table knows nothing`() {
    #expect(Self.find([1, 2, 3], in: TripleTable([])).isEmpty)
  }

  @Test func `A file gives back what was written`() throws {
    var writer = ModelWriter()
    TripleTable(Self.entries).write(to: &writer)
    var reader = ModelReader(writer.bytes, section: "it")
    let table = try TripleTable(reading: &reader)
    try reader.finish()
    #expect(Self.find(Self.entries.map(\.key), in: table).count == Self.entries.count)
  }

  @Test func `A forged table without a free slot gives wrong answers, not endless searches`() throws
  {
    var writer = ModelWriter()
    writer.table(ModelTable([UInt64](repeating: 1 << 48 | 1, count: 64)))
    writer.table(ModelTable([UInt64](repeating: .max, count: 8)))
    var reader = ModelReader(writer.bytes, section: "it")
    let table = try TripleTable(reading: &reader)
    #expect(Self.find([2, 3, 4], in: table).isEmpty)
  }

  @Test(arguments: [0, 32, 65, 100]) func `A table of another size is refused`(count: Int) {
    var writer = ModelWriter()
    writer.table(ModelTable([UInt64](repeating: 0, count: count)))
    writer.table(ModelTable([UInt64](repeating: 0, count: count / 8)))
    var reader = ModelReader(writer.bytes, section: "it")
    #expect(throws: ModelFileError.self) { try TripleTable(reading: &reader) }
  }
}
