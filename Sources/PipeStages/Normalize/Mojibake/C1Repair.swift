internal import PipeKit

/// Writes the quotation marks and dashes of Windows where Latin-1 has controls.
///
/// The controls from U+0080 to U+009F are in no text; a page in windows-1252 that was read as
/// Latin-1 is full of them. Browsers read them in this way too.
enum C1Repair {
  /// Repairs a text; returns how many characters came of it.
  static func rewrite(_ bytes: Span<UInt8>, into output: inout TextBuilder) -> Int {
    var count = 0
    var index = bytes.firstNonASCII(from: 0)
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar.value < 0xA0, let sign = sign(of: scalar), !isLineEnd(scalar, bytes, index, count) {
        output.replace(TextRange(index, index + length), with: sign)
        count += 1
      }
      index = bytes.firstNonASCII(from: index + length)
    }
    return count
  }

  private static func sign(of control: Unicode.Scalar) -> [UInt8]? {
    let value = signs[Int(control.value - 0x80)]
    guard value >= 0xA0, let sign = Unicode.Scalar(value) else { return nil }
    return UTF8.encode(sign).map { Array($0) }
  }

  private static let signs = CodePage.windows1252.scalars

  /// Whether U+0085, three stops in windows-1252, is the line end that it is elsewhere: the three
  /// stops follow a word, and a space or another sign follows them.
  private static func isLineEnd(
    _ control: Unicode.Scalar, _ bytes: Span<UInt8>, _ index: Int, _ count: Int
  ) -> Bool {
    guard control == "\u{85}" else { return false }
    guard index > 0, bytes[index - 1] > 0x20 else { return true }
    let next = index + 2
    guard next < bytes.count else {
      let before = bytes.scalar(at: bytes.scalarStart(before: index)).scalar
      return count == 0 && before != "\u{2019}" && before != "\u{201D}"
    }
    let isControl = bytes[next] == 0xC2 && next + 1 < bytes.count && bytes[next + 1] < 0xA0
    return !(bytes[next] == 0x20 || isControl || bytes[next] == UInt8(ascii: "\""))
  }
}
