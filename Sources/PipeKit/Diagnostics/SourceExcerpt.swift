/// One source line with a caret below it, fitted to a width.
struct SourceExcerpt {
  /// The line as shown.
  private(set) var line = ""
  /// The caret and what it underlines, standing below ``line``.
  private(set) var underline = ""

  /// Shows the part of `scalars` around a column; `width` is what fits beside the line number.
  init(_ scalars: some Collection<Unicode.Scalar>, column: Int, length: Int, width: Int) {
    var cells: [DisplayCell] = []
    var filled = 0
    for scalar in scalars {
      cells.append(DisplayCell(scalar, column: filled))
      filled += cells[cells.count - 1].width
    }
    let first = min(max(0, column - 1), cells.count)
    let marked = first..<min(cells.count, first + max(1, length))
    let window = Self.window(of: cells, around: marked, width: width)
    if window.lowerBound > 0 { line += "…" }
    for cell in cells[window] { line += cell.text }
    if window.upperBound < cells.count { line += "…" }

    let before = cells[window.lowerBound..<marked.lowerBound].reduce(0) { $0 + $1.width }
    let under = cells[marked.clamped(to: window)].reduce(0) { $0 + $1.width }
    underline += String(repeating: " ", count: before + (window.lowerBound > 0 ? 1 : 0))
    underline += "^" + String(repeating: "~", count: max(0, under - 1))
  }

  /// The cells that are shown: all of them where they fit, or else those around the marked ones,
  /// a third of the width before them.
  private static func window(
    of cells: [DisplayCell], around marked: Range<Int>, width: Int
  ) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.width }) > width else { return 0..<cells.count }
    var lower = marked.lowerBound
    var room = width / 3
    while lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    var upper = lower
    room = width - 2
    while upper < cells.count, cells[upper].width <= room {
      room -= cells[upper].width
      upper += 1
    }
    while upper == cells.count, lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    return lower..<upper
  }
}
