import PipeKit

extension TextRange {
  /// The range without white space at its ends, as the Unicode Standard's bidirectional classes
  /// and separators have it; a range of white space only becomes its empty end.
  func trimmed(in text: Text) -> TextRange {
    let bytes = text.bytes
    var start = Int(lower)
    var end = Int(upper)
    while start < end {
      let (scalar, count) = bytes.scalar(at: start)
      guard Self.isSpace(scalar) else { break }
      start += count
    }
    while end > start {
      let last = bytes.scalarStart(before: end)
      guard Self.isSpace(bytes.scalar(at: last).scalar) else { break }
      end = last
    }
    return TextRange(start, end)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }
}
