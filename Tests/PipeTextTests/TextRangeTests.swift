import PipeText
import Testing

@Suite struct TextRangeTests {
  @Test func `Ranges sort by their start, and the longer of two first`() {
    let sorted = [TextRange(4, 5), TextRange(0, 2), TextRange(0, 9), TextRange(3, 3)].sorted()
    #expect(sorted == [TextRange(0, 9), TextRange(0, 2), TextRange(3, 3), TextRange(4, 5)])
  }

  @Test func `A range contains itself and what lies inside it`() {
    let range = TextRange(2, 6)
    #expect(range.contains(range))
    #expect(range.contains(TextRange(2, 2)) && range.contains(TextRange(6, 6)))
    #expect(!range.contains(TextRange(1, 3)) && !range.contains(TextRange(5, 7)))
  }

  @Test func `Ranges overlap only where they share a byte`() {
    #expect(TextRange(0, 3).overlaps(TextRange(2, 5)))
    #expect(!TextRange(0, 3).overlaps(TextRange(3, 5)))
    #expect(!TextRange(1, 1).overlaps(TextRange(0, 3)))
    #expect(!TextRange(0, 3).overlaps(TextRange(1, 1)))
  }

  @Test func `A range says its offsets and its length`() {
    let range = TextRange(7, 12)
    #expect("\(range)" == "7..<12")
    #expect(range.count == 5 && range.indices == 7..<12 && !range.isEmpty)
  }
}
