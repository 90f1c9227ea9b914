package import PipeKit

/// Writes tables as one JSON object: each table's name, and its rows as objects, a row a line.
package enum AggregateJSON {
  /// Hands the file over in pieces, so that it is never held as a whole.
  package static func write(_ tables: [Table], to file: (Encoded) throws -> Void) rethrows {
    var piece = OutputPiece()
    var json = JSONWriter()
    func move() {
      piece.bytes += json.bytes
      json.removeAll()
    }
    piece.bytes += "{".utf8
    for (index, table) in tables.enumerated() {
      piece.bytes += (index == 0 ? "\n" : ",\n").utf8
      json.string(table.name)
      move()
      piece.bytes += ": [".utf8
      for (index, row) in table.rows.enumerated() {
        piece.bytes += (index == 0 ? "\n  " : ",\n  ").utf8
        encode(row, of: table, into: &json)
        move()
        try piece.endRow(file)
      }
      piece.bytes += (table.rows.isEmpty ? "]" : "\n]").utf8
    }
    piece.bytes += (tables.isEmpty ? "}\n" : "\n}\n").utf8
    try piece.handOver(to: file)
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
