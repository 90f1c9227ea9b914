/// The words that have a vector, by the hash of their bytes in lower case.
package struct WordRowTable: Sendable {
  private let table: KeyedTable<Word>

  /// A word and the row of its vector.
  private struct Word: KeyedRecord {
    var key: UInt32
    var row: UInt32
  }

  /// The rows before this one are the caller's: the unknown word and its like.
  package static let firstRow = 4

  /// Numbers distinct keys in the order given.
  package init(_ words: [UInt32]) {
    table = KeyedTable(
      words.enumerated().map { number, key in
        Word(key: key, row: UInt32(number + Self.firstRow))
      })
  }

  /// The number of rows, those of the caller included.
  package var count: Int { table.records.count + Self.firstRow }

  /// The row of a word; zero for one without a vector.
  package subscript(key: UInt32) -> UInt32 { table[key]?.row ?? 0 }
}

extension WordRowTable {
  /// Writes the table as it lies in memory.
  package func write(to writer: inout ModelWriter) { table.write(to: &writer) }

  /// Reads a table, checking that all rows are less than ``count``.
  package init(reading reader: inout ModelReader) throws(ModelFileError) {
    table = try KeyedTable(reading: &reader)
    guard (1...1 << 19).contains(count),
      table.records.withElements({ [count] in $0.allSatisfy { $0.row < count } })
    else { throw reader.malformed }
  }
}
