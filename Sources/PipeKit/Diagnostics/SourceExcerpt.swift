/// One source line with a caret below it, fitted to a width.
struct SourceExcerpt {
  /// The line as shown.
  private(set) var line = ""
  /// The caret and what it underlines, standing below ``line``.
  private(set) var underline = ""

  /// Shows the part of a line around a column; `width` is what fits beside the line number.
  init(_ scalars: ArraySlice<Unicode.Scalar>, column: Int, length: Int, width: Int) {
    let first = min(max(0, column - 1), scalars.count)
    // More than this is never shown, however long the line.
    let near = max(0, first - width)..<min(scalars.count, first + width)
    var cells: [DisplayCell] = []
    var filled = 0
    for scalar in scalars.dropFirst(near.lowerBound).prefix(near.count) {
      let cell = DisplayCell(scalar, column: filled)
      cells.append(cell)
      filled += cell.width
    }
    let marked =
      first - near.lowerBound..<min(cells.count, first - near.lowerBound + max(1, length))
    let isWhole = near.count == scalars.count && filled <= width
    let window =
      isWhole
      ? 0..<cells.count : Self.window(of: cells, around: marked.lowerBound, width: width)
    let isCutBefore = near.lowerBound + window.lowerBound > 0
    let isCutAfter = near.lowerBound + window.upperBound < scalars.count
    line = (isCutBefore ? "…" : "") + cells[window].map(\.text).joined() + (isCutAfter ? "…" : "")

    let before = Self.width(of: cells[window.lowerBound..<marked.lowerBound])
    let under = Self.width(of: cells[marked.clamped(to: window)])
    underline = String(repeating: " ", count: before + (isCutBefore ? 1 : 0))
    underline += "^" + String(repeating: "~", count: max(0, under - 1))
  }

  private static func width(of cells: ArraySlice<DisplayCell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// The cells that are shown of a line that does not fit: a third of the width before `index`, the
  /// rest from there on.
  private static func window(
    of cells: [DisplayCell], around index: Int, width: Int
  ) -> Range<Int> {
    var lower = index
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
