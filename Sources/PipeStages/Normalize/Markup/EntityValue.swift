internal import PipeKit

/// What stands between `&` and `;`.
enum EntityValue {
  /// The character of a name or of a number, as UTF-8; nil for what is neither.
  static func bytes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    if bytes[range.lowerBound] == UInt8(ascii: "#") {
      return number(bytes, range.lowerBound + 1..<range.upperBound).flatMap(character)
    }
    var name: [UInt8] = []
    for index in range {
      guard bytes[index].isASCIILetter || bytes[index].isASCIIDigit else { return nil }
      name.append(bytes[index])
    }
    guard let character = NamedCharacters.bytes(named: name) else { return nil }
    // "<" and ">" with a stroke through them are written with the plain sign first, which would
    // pass for the start or the end of a tag.
    return character.count > 1 && character[0] < 0x40 ? nil : character
  }

  /// Reads `38` or `x26`.
  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard !range.isEmpty else { return nil }
    let isHex = bytes[range.lowerBound].asciiLowercased == UInt8(ascii: "x")
    let digits = isHex ? range.dropFirst() : range
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    var value: UInt32 = 0
    for index in digits {
      let byte = bytes[index].asciiLowercased
      let digit: UInt32
      if byte.isASCIIDigit {
        digit = UInt32(byte - 0x30)
      } else if isHex, byte >= 0x61, byte <= 0x66 {
        digit = UInt32(byte - 0x57)
      } else {
        return nil
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: isHex ? 16 : 10)
      guard !overflow, product <= 0x110000 else { return nil }
      value = product + digit
    }
    return value
  }

  /// The character of a number. Numbers from 128 to 159 mean windows-1252, as browsers have it; a
  /// number that is no character, or a control, means nothing.
  private static func character(_ value: UInt32) -> [UInt8]? {
    let meant = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : value
    let isControl = meant < 0x20 && meant != 0x09 && meant != 0x0A || (0x7F...0x9F).contains(meant)
    guard !isControl, let scalar = Unicode.Scalar(meant) else { return nil }
    return UTF8.encode(scalar).map { Array($0) }
  }

  private static let windows1252 = CodePage.windows1252.scalars
}
