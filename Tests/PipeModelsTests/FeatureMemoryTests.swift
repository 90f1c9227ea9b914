import Testing

@testable import PipeModels

@Suite struct FeatureMemoryTests {
  @Test func `What is remembered adds up to what the table says`() {
    var random = RandomNumbers(seed: 3)
    let rows = (0..<20_000).map { index in
      FeatureTable.Row(
        key: FeatureHash.key(1, UInt32(index)),
        weights: (0...random.below(18)).map {
          .init(outcome: UInt8($0), value: (Int16(random.below(8_000)) - 4_000) | 1)
        })
    }
    let table = FeatureTable(rows: rows, outcomes: 19)
    var memory = FeatureMemory(table)
    // Many features share a slot, and a few are asked for again and again.
    for round in 0..<1_500 {
      let keys = (0..<random.below(90)).map { place in
        FeatureHash.key(round % 7 == 0 ? 2 : 1, UInt32(random.below(place % 2 == 0 ? 40 : 25_000)))
      }
      var expected = [Int32](repeating: 1, count: 30)
      var found = expected
      var sums = expected.mutableSpan
      table.add(keys.span, to: &sums, at: 5)
      var others = found.mutableSpan
      memory.add(keys.span, to: &others, at: 5)
      #expect(found == expected)
    }
  }

  @Test func `A row that is too large to keep is right all the same`() {
    let units = (0..<60).map { _ in FeatureTable.Weight(outcome: 3, value: 1_000) }
    let table = FeatureTable(
      rows: [.init(key: 9, weights: Array(units.prefix(40)))], outcomes: 7)
    var memory = FeatureMemory(table)
    let keys: [UInt32] = [9]
    for _ in 0..<3 {
      var found = [Int32](repeating: 0, count: 7)
      var sums = found.mutableSpan
      memory.add(keys.span, to: &sums)
      #expect(found == [0, 0, 0, 40_000, 0, 0, 0])
    }
  }
}
