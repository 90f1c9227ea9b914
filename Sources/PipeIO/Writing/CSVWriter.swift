package import PipeKit

/// Writes a table as CSV: RFC 4180, with line feeds as data files have, and a row of names first.
///
/// Values are written as they are. A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@`
/// for a formula; putting a mark before it would hide that danger in one program and spoil the
/// data for every other reader, so whoever opens a table of strangers' words in a spreadsheet has to
/// import its columns as text. Lists are joined by `; `, and `aggregate.json` has them as lists.
package enum CSVWriter {
  /// Hands the file over in pieces, so that it is never held as a whole.
  package static func write(_ table: Table, to file: (Encoded) throws -> Void) rethrows {
    var piece = OutputPiece()
    write(table.columns.map { .text($0) }, to: &piece.bytes)
    for row in table.rows {
      precondition(row.count == table.columns.count, "a row has another width than its table")
      write(row, to: &piece.bytes)
      try piece.endRow(file)
    }
    try piece.handOver(to: file)
  }

  private static func write(_ row: [Table.Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let start = bytes.count
      append(cell, to: &bytes)
      // A row that is one empty field would be a blank line, which readers step over.
      let isBlankLine = row.count == 1 && bytes.count == start
      if isBlankLine || needsQuotes(bytes.span.extracting(start..<bytes.count)) {
        quote(from: start, in: &bytes)
      }
    }
    bytes.append(0x0A)
  }

  private static func append(_ cell: Table.Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .score(let score): score.write(to: &bytes)
    case .list(let items):
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(contentsOf: "; ".utf8) }
        bytes.append(contentsOf: item.utf8)
      }
    case .missing: break
    }
  }

  private static func needsQuotes(_ field: Span<UInt8>) -> Bool {
    for index in field.indices {
      switch field[index] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: return true
      default: continue
      }
    }
    return false
  }

  /// Puts the field from `start` on into quotes, and doubles those within.
  private static func quote(from start: Int, in bytes: inout [UInt8]) {
    let field = Array(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(UInt8(ascii: "\""))
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
