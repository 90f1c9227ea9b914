/// Where in the input a document stands, in one word: the number of its file, and the line.
package struct InputPlace: BitwiseCopyable, Equatable, Sendable {
  /// The file's number from 1 in the upper bits, 0 where it is unknown; below it the line.
  package let bits: UInt64

  /// The place of a document whose file nobody knows.
  package static let unknown = InputPlace(bits: 0)

  private static let lineBits: UInt64 = 40

  package init(bits: UInt64) { self.bits = bits }

  /// `line` is nil where the file is the document. Beyond 16 million files the place is unknown.
  package init(input: Int, line: Int?) {
    guard let file = UInt64(exactly: input), file + 1 < 1 << (64 - Self.lineBits),
      let line = UInt64(exactly: line ?? 0), line < 1 << Self.lineBits
    else {
      self = .unknown
      return
    }
    bits = (file + 1) << Self.lineBits | line
  }

  /// The number of the file from 0; nil where it is unknown.
  package var input: Int? {
    let file = bits >> Self.lineBits
    return file == 0 ? nil : Int(file) - 1
  }

  /// The line from 1; nil where the file is the document.
  package var line: Int? {
    let line = bits & (1 << Self.lineBits - 1)
    return line == 0 ? nil : Int(line)
  }
}
