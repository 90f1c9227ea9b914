import PipeKit
import Testing
import TestSupport

@testable import PipeStages

@Suite struct AggregatePackedCellsTests {
  @Test(arguments: [0, 1, 100, 40_000, 200_000])
  func `Packed counts are those of a dictionary`(count: Int) {
    var numbers = SeededRandom(seed: UInt64(count))
    var packed = PackedCells()
    var plain: [UInt64: Tally.GroupCell] = [:]
    for _ in 0..<count {
      let key = KeyTable.key(
        UInt32.random(in: 0...300, using: &numbers), UInt32.random(in: 0...300, using: &numbers))
      let cell = Tally.GroupCell(
        mentions: Int.random(in: 0...3, using: &numbers),
        sum: Int64.random(in: -20_000...20_000, using: &numbers),
        documents: 1, judged: UInt32.random(in: 0...1, using: &numbers))
      packed.add(key, cell)
      plain[key, default: Tally.GroupCell()].merge(cell)
    }
    var keys: [UInt64] = []
    packed.forEach { key, cell in
      keys.append(key)
      let expected = plain[key] ?? Tally.GroupCell()
      #expect(
        cell.mentions == expected.mentions && cell.sum == expected.sum
          && cell.documents == expected.documents && cell.judged == expected.judged)
    }
    #expect(keys == plain.keys.sorted())
  }

  @Test func `The largest numbers are kept`() {
    let cells = [Int64.min, -1, 0, 1, .max].map {
      Tally.GroupCell(mentions: 1 << 53, sum: $0, documents: .max, judged: .max)
    }
    var run = CellRun(capacity: 64)
    for (key, cell) in zip([0, 1, 2, UInt64.max - 1, .max], cells) { run.append(key, cell) }
    var reader = CellRun.Reader(run)
    for cell in cells {
      let hasNext = reader.advance()
      #expect(hasNext)
      #expect(reader.cell.sum == cell.sum)
      #expect(reader.cell.mentions == 1 << 53)
      #expect(reader.cell.documents == .max)
    }
    #expect(reader.key == .max)
    let isLeft = reader.advance()
    #expect(!isLeft)
  }
}
