import PipeKit

/// Reads the cells of a table by the names of its columns.
///
/// A column that is absent reads as missing, so that a report can be made of any table.
struct TableReader {
  let table: Table
  private let places: [[UInt8]: Int]

  init?(_ tables: [Table], _ name: String) {
    guard let table = tables.first(where: { $0.name == name }) else { return nil }
    self.table = table
    places = Dictionary(
      table.columns.enumerated().map { (Array($1.utf8), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func has(_ column: String) -> Bool { places[Array(column.utf8)] != nil }

  func text(_ row: Int, _ column: String) -> String? {
    if case .text(let text) = cell(row, column) { text } else { nil }
  }

  func integer(_ row: Int, _ column: String) -> Int? {
    if case .integer(let value) = cell(row, column) { value } else { nil }
  }

  func score(_ row: Int, _ column: String) -> Score? {
    if case .score(let score) = cell(row, column) { score } else { nil }
  }

  func list(_ row: Int, _ column: String) -> [String] {
    if case .list(let values) = cell(row, column) { values } else { [] }
  }

  private func cell(_ row: Int, _ column: String) -> Table.Cell {
    guard let place = places[Array(column.utf8)], place < table.rows[row].count else {
      return .missing
    }
    return table.rows[row][place]
  }
}
