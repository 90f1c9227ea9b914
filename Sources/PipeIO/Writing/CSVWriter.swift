package import PipeKit

/// Writes a table as CSV: RFC 4180, with line feeds as data files have, and a row of names first.
///
/// Values are written as they are. A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@`
/// for a formula; putting a mark before it would hide that danger in one program and spoil the
/// data for every other reader, so whoever opens a table of strangers' words in a spreadsheet has to
/// import its columns as text. Lists are joined by `; `, and `aggregate.json` has them as lists.
package enum CSVWriter {
  /// The whole file.
  package static func bytes(of table: Table) -> [UInt8] {
    var output: [UInt8] = []
    write(table.columns.map { Array($0.utf8) }, to: &output)
    for row in table.rows {
      precondition(row.count == table.columns.count, "a row has another width than its table")
      write(row.map(field), to: &output)
    }
    return output
  }

  private static func field(_ cell: Table.Cell) -> [UInt8] {
    switch cell {
    case .text(let text): return Array(text.utf8)
    case .integer(let number): return Array("\(number)".utf8)
    case .score(let score):
      var digits: [UInt8] = []
      score.write(to: &digits)
      return digits
    case .list(let items): return Array(items.joined(separator: "; ").utf8)
    case .missing: return []
    }
  }

  private static func write(_ fields: [[UInt8]], to output: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      // A row that is one empty field would be a blank line, which readers step over.
      if needsQuotes(field) || (fields.count == 1 && field.isEmpty) {
        output.append(UInt8(ascii: "\""))
        for byte in field {
          if byte == UInt8(ascii: "\"") { output.append(byte) }
          output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
      } else {
        output.append(contentsOf: field)
      }
    }
    output.append(0x0A)
  }

  private static func needsQuotes(_ field: [UInt8]) -> Bool {
    field.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
  }
}
