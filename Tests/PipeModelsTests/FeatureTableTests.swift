import Testing

@testable import PipeModels

@Suite struct FeatureTableTests {
  private static func rows(_ count: Int) -> [FeatureTable.Row] {
    var random = RandomNumbers(seed: 5)
    return (0..<count).map { index in
      let outcomes = (0..<7).filter { _ in random.below(3) == 0 }
      return FeatureTable.Row(
        key: FeatureHash.key(1, UInt32(index)),
        weights: (outcomes.isEmpty ? [3] : outcomes).map {
          .init(outcome: UInt8($0), value: Int16(random.below(2_000)) - 2_500)
        })
    }
  }

  @Test(arguments: [0, 1, 40, 5_000])
  func `Rows add up`(count: Int) {
    let rows = Self.rows(count)
    let table = FeatureTable(rows: rows, outcomes: 7)
    var expected = [Int32](repeating: 0, count: 10)
    for row in rows {
      for weight in row.weights { expected[2 + Int(weight.outcome)] += Int32(weight.value) }
    }
    let unknown = (0..<1_000).map { FeatureHash.key(2, UInt32($0)) }
    let keys = rows.map(\.key) + unknown
    var found = [Int32](repeating: 0, count: 10)
    var sums = found.mutableSpan
    table.add(keys.span, to: &sums, at: 2)
    #expect(found == expected)
  }

  @Test func `Tables come back from their bytes`() throws {
    let table = FeatureTable(rows: Self.rows(500), outcomes: 7)
    var writer = ModelWriter()
    table.write(to: &writer)
    var reader = ModelReader(writer.bytes, section: "test")
    #expect(try FeatureTable(reading: &reader).rows == table.rows)
    try reader.finish()
  }

  @Test func `Nonsense under a good checksum is an error not a crash`() {
    let table = FeatureTable(rows: Self.rows(60), outcomes: 7)
    var writer = ModelWriter()
    table.write(to: &writer)
    var random = RandomNumbers(seed: 11)
    for _ in 0..<3_000 {
      var bytes = writer.bytes
      for _ in 0...random.below(3) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      var reader = ModelReader(Array(bytes.prefix(random.below(bytes.count + 1))), section: "test")
      _ = try? FeatureTable(reading: &reader)
    }
  }

  @Test func `Features are numbered by frequency`() {
    var index = FeatureIndex()
    for (key, count) in [(10, 3), (20, 5), (30, 1), (0, 3)] as [(UInt32, Int)] {
      for _ in 0..<count { index.add(key) }
    }
    #expect(index.number(minimum: 2) == [20, 0, 10])
    #expect(index.number(of: 20) == 0)
    #expect(index.number(of: 0) == 1)
    #expect(index.number(of: 30) == nil)
    #expect(index.number(of: 99) == nil)
  }
}
