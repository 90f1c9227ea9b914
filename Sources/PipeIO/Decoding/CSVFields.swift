import PipeKit

/// Takes a row apart: RFC 4180, with any delimiter.
///
/// A quote inside a field that does not begin with one is an ordinary character.
enum CSVFields {
  /// The fields of a row of valid UTF-8, without its line end.
  static func parse(
    _ row: Span<UInt8>, delimiter: UInt8
  ) throws(DocumentError) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var index = 0
    while true {
      var field: [UInt8] = []
      if index < row.count, row[index] == UInt8(ascii: "\"") {
        index = try quoted(row, from: index + 1, into: &field, number: fields.count + 1)
        guard index == row.count || row[index] == delimiter else {
          throw DocumentError(
            "invalid-csv",
            "field \(fields.count + 1) goes on after its closing quote; "
              + "a quote inside quotes is written twice")
        }
      } else {
        let end = ByteSearch.first(delimiter, in: row, from: index) ?? row.count
        field.append(row, in: index..<end)
        index = end
      }
      fields.append(field)
      if index == row.count { return fields }
      index += 1
    }
  }

  /// Reads what stands between quotes and returns the offset after the closing one.
  private static func quoted(
    _ row: Span<UInt8>, from start: Int, into field: inout [UInt8], number: Int
  ) throws(DocumentError) -> Int {
    var index = start
    while let quote = ByteSearch.first(UInt8(ascii: "\""), in: row, from: index) {
      field.append(row, in: index..<quote)
      guard quote + 1 < row.count, row[quote + 1] == UInt8(ascii: "\"") else { return quote + 1 }
      field.append(UInt8(ascii: "\""))
      index = quote + 2
    }
    throw DocumentError("invalid-csv", "the quote that opens field \(number) is never closed")
  }
}

extension FileFormat {
  /// What stands between the fields of a row; nil for formats without rows.
  var delimiter: UInt8? {
    switch self {
    case .csv: UInt8(ascii: ",")
    case .tsv: UInt8(ascii: "\t")
    case .txt, .md, .jsonl: nil
    }
  }
}
