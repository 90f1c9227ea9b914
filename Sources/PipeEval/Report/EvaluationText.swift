/// Writes the figures of an evaluation as aligned columns.
package enum EvaluationText {
  package static func text(of evaluation: Evaluation) -> String {
    FigureTable.tables(of: evaluation).map { lines($0) }.joined(separator: "\n")
  }

  private static func lines(_ table: FigureTable) -> String {
    let cells = [[table.title] + table.columns] + table.rows.map { $0.map(Passage.line) }
    let columns = cells[0].count
    let widths = (0..<columns).map { column in
      cells.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    var result = ""
    for row in cells {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(
          repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      if !line.isEmpty { result += line + "\n" }
    }
    return result
  }
}
