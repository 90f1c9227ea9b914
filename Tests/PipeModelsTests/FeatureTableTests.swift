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

  @Test func `Large weights are added up whole`() throws {
    let values = [1, -1, 1_023, -1_023, 1_024, -1_024, 5_000, -FeatureTable.weightLimit]
    let row = FeatureTable.Row(
      key: 77,
      weights: values.enumerated().map { .init(outcome: UInt8($0), value: Int16($1)) })
    let table = FeatureTable(rows: [row], outcomes: 8)
    #expect(table.rows == [row])
    #expect(Self.sums(table, [77, 77]) == values.map { Int32(2 * $0) })
  }

  @Test func `Rows of different owners are kept apart`() {
    let rows = Self.rows(900)
    let table = FeatureTable(rows: rows, outcomes: 7)
    var random = RandomNumbers(seed: 8)
    let keys = rows.map(\.key) + (0..<300).map { FeatureHash.key(2, UInt32($0)) }
    let owners = keys.map { _ in UInt16(random.below(5)) }
    var expected = [Int32](repeating: 0, count: 35)
    for (row, owner) in zip(rows, owners) {
      for weight in row.weights {
        expected[Int(owner) * 7 + Int(weight.outcome)] += Int32(weight.value)
      }
    }
    var found = [Int32](repeating: 0, count: 35)
    var sums = found.mutableSpan
    table.add(keys.span, of: owners.span, to: &sums)
    #expect(found == expected)
  }

  @Test func `The same rows in any order give the same bytes`() {
    let rows = Self.rows(700)
    #expect(Self.bytes(rows) == Self.bytes(rows.reversed()))
  }

  private static func bytes(_ rows: [FeatureTable.Row]) -> [UInt8] {
    var writer = ModelWriter()
    FeatureTable(rows: rows, outcomes: 7).write(to: &writer)
    return writer.bytes
  }

  private static func sums(_ table: FeatureTable, _ keys: [UInt32]) -> [Int32] {
    var found = [Int32](repeating: 0, count: table.outcomes)
    var sums = found.mutableSpan
    table.add(keys.span, to: &sums)
    return found
  }

  @Test func `Nonsense under a good checksum is an error or a wrong sum, never a crash`() {
    let rows = Self.rows(60)
    let bytes = Self.bytes(rows)
    let keys = rows.map(\.key) + (0..<60).map { FeatureHash.key(2, UInt32($0)) }
    let owners = [UInt16](repeating: 2, count: keys.count)
    var random = RandomNumbers(seed: 11)
    for _ in 0..<3_000 {
      var forged = bytes
      for _ in 0...random.below(3) {
        forged[random.below(forged.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.below(4) == 0 { forged = Array(forged.prefix(random.below(forged.count + 1))) }
      var reader = ModelReader(forged, section: "test")
      guard let table = try? FeatureTable(reading: &reader) else { continue }
      _ = Self.sums(table, keys)
      _ = table.rows
      var sums = [Int32](repeating: 0, count: 3 * table.outcomes)
      var places = sums.mutableSpan
      table.add(keys.span, of: owners.span, to: &places)
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
