import PipeModels
import Testing

@Suite struct WordRowTableTests {
  @Test func `Each word has the row of its place`() {
    let words = (1...1_000).map { UInt32($0) &* 2_654_435_761 }
    let table = WordRowTable(words)
    #expect(table.count == 1_000 + WordRowTable.firstRow)
    for (place, word) in words.enumerated() {
      #expect(table[word] == UInt32(place + WordRowTable.firstRow))
    }
    #expect(table[12] == 0)
  }

  @Test func `An empty table knows no word`() {
    #expect(WordRowTable([])[7] == 0)
  }
}
