/// A stretch of a file between two places where a record begins.
package struct FilePart: Hashable, Sendable {
  /// Where the stretch begins.
  package var start: RecordBorder
  /// The byte it ends before; nil for the end of the file.
  package var end: Int?

  package init(start: RecordBorder, end: Int?) {
    self.start = start
    self.end = end
  }
}

/// A place in a file where a record begins.
package struct RecordBorder: Hashable, Sendable {
  /// The byte, from 0.
  package var byte: Int
  /// The line, from 1.
  package var line: Int

  /// Where every file begins.
  package static let beginning = RecordBorder(byte: 0, line: 1)

  package init(byte: Int, line: Int) {
    self.byte = byte
    self.line = line
  }
}
