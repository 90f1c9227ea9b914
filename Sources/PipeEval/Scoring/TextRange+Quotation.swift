import PipeKit

extension TextRange {
  /// Whether the range begins with a quotation mark.
  func isQuoted(in text: Text) -> Bool {
    lower < upper && Self.isMark(text.bytes.scalar(at: Int(lower)).scalar)
  }

  /// The words of a quotation: without marks and white space at either end, and without the commas
  /// and full stops at its end.
  func unquoted(in text: Text) -> TextRange {
    let bytes = text.bytes
    var start = Int(lower)
    var end = Int(upper)
    while start < end {
      let (scalar, count) = bytes.scalar(at: start)
      guard Self.isSpace(scalar) || Self.isMark(scalar) else { break }
      start += count
    }
    while end > start {
      let last = bytes.scalarStart(before: end)
      let scalar = bytes.scalar(at: last).scalar
      guard Self.isSpace(scalar) || Self.isMark(scalar) || scalar == "," || scalar == "." else {
        break
      }
      end = last
    }
    return TextRange(start, end)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "‘", "’", "«", "»": true
    default: false
    }
  }
}
