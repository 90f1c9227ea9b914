import PipeKit

/// The names of the columns, and which of them hold the text and the identifier.
struct CSVHeader {
  let columns: [String]
  let delimiter: UInt8
  let textColumn: Int
  let idColumn: Int?

  /// Reads the first row of a file. A column without a name is called by its number.
  init(_ row: [UInt8], delimiter: UInt8, of file: InputFile) throws(DocumentError) {
    let row = try TextRepair(row, of: file).text
    let names = try CSVFields.parse(row.bytes, delimiter: delimiter)
    columns = names.enumerated().map { index, name in
      name.isEmpty ? "column \(index + 1)" : String(decoding: name, as: UTF8.self)
    }
    self.delimiter = delimiter
    try Self.checkUnique(columns)
    idColumn = Self.place(of: file.idKey, in: columns)
    guard let textColumn = Self.place(of: file.textKey, in: columns) else {
      if columns.count == 1, columns[0].contains(";") {
        throw DocumentError(
          "missing-column",
          "the row of names '\(columns[0])' seems to be divided by ';'; "
            + "save the table with commas, or with tabs as .tsv")
      }
      throw DocumentError(
        "missing-column",
        "no column is named '\(file.textKey)'; the columns are \(KeyList.text(columns)), "
          + "and --text-key says which one holds the text")
    }
    self.textColumn = textColumn
  }

  private static func place(of name: String, in columns: [String]) -> Int? {
    columns.firstIndex { $0.utf8.elementsEqual(name.utf8) }
  }

  private static func checkUnique(_ columns: [String]) throws(DocumentError) {
    var seen: Set<[UInt8]> = []
    for column in columns where !seen.insert(Array(column.utf8)).inserted {
      throw DocumentError("duplicate-column", "two columns are named '\(column)'")
    }
  }
}
