/// The text of a file the user wrote, cut into lines for diagnostics.
///
/// Lines end at LF, CR LF or CR, as in an editor; columns are code points. Cold code: it keeps one
/// word per code point.
package struct SourceText: Sendable {
  /// The name that diagnostics show.
  package let name: String
  package let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  package init(name: String, _ text: String) {
    self.name = name
    scalars = Array(text.unicodeScalars)
    var starts = [0]
    for (index, scalar) in scalars.enumerated() {
      let isCarriageReturn =
        scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n")
      if scalar == "\n" || isCarriageReturn { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The number of lines; text that ends in a line break has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The code points of a line, counted from 1, without its break; empty outside the text.
  package func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    guard number >= 1, number <= lineCount else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineCount ? lineStarts[number] : scalars.count
    while end > start, scalars[end - 1] == "\n" || scalars[end - 1] == "\r" { end -= 1 }
    return scalars[start..<end]
  }

  /// The number of the line that holds a code point, counted from 1.
  package func lineNumber(of index: Int) -> Int {
    var lower = 0
    var upper = lineStarts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if lineStarts[middle] <= index { lower = middle } else { upper = middle }
    }
    return lower + 1
  }

  /// The place of a range of code points, underlined to the end of its first line at most.
  package func location(of range: Range<Int>) -> SourceLocation {
    let number = lineNumber(of: range.lowerBound)
    let line = line(number)
    let length = min(range.upperBound, line.endIndex) - range.lowerBound
    return SourceLocation(
      file: name, line: number, column: range.lowerBound - line.startIndex + 1,
      length: max(1, length))
  }
}
