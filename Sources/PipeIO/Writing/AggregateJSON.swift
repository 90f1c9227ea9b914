package import PipeKit

/// Writes tables as one JSON object: each table's name, and its rows as objects, a row a line.
package enum AggregateJSON {
  /// Hands the file over in pieces, so that it is never held as a whole.
  package static func write(_ tables: [Table], to file: (Encoded) throws -> Void) rethrows {
    var piece = OutputPiece()
    piece.append("{")
    for (index, table) in tables.enumerated() {
      piece.append(index == 0 ? "\n" : ",\n")
      piece.json.string(table.name)
      piece.append(": [")
      for (index, row) in table.rows.enumerated() {
        piece.append(index == 0 ? "\n  " : ",\n  ")
        encode(row, of: table, into: &piece.json)
        piece.endRow()
        try piece.handOver(to: file)
      }
      piece.append(table.rows.isEmpty ? "]" : "\n]")
    }
    piece.append(tables.isEmpty ? "}\n" : "\n}\n")
    try piece.handOverRest(to: file)
  }

  private static func encode(_ row: [Table.Cell], of table: Table, into json: inout JSONWriter) {
    precondition(row.count == table.columns.count, "a row has another width than its table")
    json.beginObject()
    for (column, cell) in zip(table.columns, row) {
      json.key(column)
      switch cell {
      case .text(let text): json.string(text)
      case .integer(let number): json.integer(number)
      case .score(let score): json.score(score)
      case .list(let items):
        json.beginArray()
        for item in items { json.string(item) }
        json.endArray()
      case .missing: json.null()
      }
    }
    json.endObject()
  }
}
