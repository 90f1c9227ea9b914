package import PipeKit

/// Writes tables as one JSON object: each table's name, and its rows as objects, a row a line.
package enum AggregateJSON {
  /// The whole file.
  package static func bytes(of tables: [Table]) -> [UInt8] {
    var output: [UInt8] = []
    // A large array that grows is copied, and stands twice in memory while it is.
    output.reserveCapacity(tables.reduce(0) { $0 + size(of: $1) })
    output.append(UInt8(ascii: "{"))
    for (index, table) in tables.enumerated() {
      output += Array(index == 0 ? "\n".utf8 : ",\n".utf8)
      var name = JSONWriter()
      name.string(table.name)
      output += name.bytes
      output += Array(": [".utf8)
      for (index, row) in table.rows.enumerated() {
        output += Array(index == 0 ? "\n  ".utf8 : ",\n  ".utf8)
        output += encode(row, of: table)
      }
      output += Array(table.rows.isEmpty ? "]".utf8 : "\n]".utf8)
    }
    output += Array(tables.isEmpty ? "}\n".utf8 : "\n}\n".utf8)
    return output
  }

  /// About how many bytes a table takes: enough where few characters need escapes.
  private static func size(of table: Table) -> Int {
    let names = table.columns.reduce(0) { $0 + $1.utf8.count + 5 }
    return table.rows.reduce(64) { sum, row in
      row.reduce(sum + names + 8) { $0 + size(of: $1) }
    }
  }

  private static func size(of cell: Table.Cell) -> Int {
    switch cell {
    case .text(let text): text.utf8.count + text.utf8.count / 16
    case .integer, .score: 8
    case .list(let items): items.reduce(2) { $0 + $1.utf8.count + 3 }
    case .missing: 4
    }
  }

  private static func encode(_ row: [Table.Cell], of table: Table) -> [UInt8] {
    precondition(row.count == table.columns.count, "a row has another width than its table")
    var json = JSONWriter()
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
    return json.bytes
  }
}
