internal import PipeKit

/// Finds the end of a picture made of several scalars: families, flags, skin tones.
enum Emoji {
  /// The end of the emoji, or of the sign shown as one, that begins at `start`.
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var (scalar, length) = bytes.scalar(at: start)
    var end = start + length
    if ScalarClass(scalar) == .regionalIndicator {
      guard end < bytes.count else { return end }
      (scalar, length) = bytes.scalar(at: end)
      return ScalarClass(scalar) == .regionalIndicator ? end + length : end
    }
    while end < bytes.count, bytes[end] >= 0x80 {
      (scalar, length) = bytes.scalar(at: end)
      if scalar == "\u{200D}" {
        let next = end + length
        guard next < bytes.count, isBase(bytes.scalar(at: next).scalar) else { return end }
        end = next + bytes.scalar(at: next).count
      } else if isSuffix(scalar) {
        end += length
      } else {
        break
      }
    }
    return end
  }

  /// The end of an emoticon such as :-) or ;P that begins at `start`; nil if there is none.
  static func emoticonEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "'") {
      end += 1
    }
    guard end < bytes.count, isMouth(bytes[end]) else { return nil }
    let mouth = bytes[end]
    while end < bytes.count, bytes[end] == mouth { end += 1 }
    guard end < bytes.count else { return end }
    return bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == mouth ? nil : end
  }

  /// The end of ^_^ or ^^.
  static func smilingEyesEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "^") else { return nil }
    var end = start + 1
    while end < bytes.count, bytes[end] == UInt8(ascii: "_") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "^") ? end + 1 : nil
  }

  private static func isMouth(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"),
      UInt8(ascii: "p"), UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "/"),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "3"),
      UInt8(ascii: "]"), UInt8(ascii: "["):
      true
    default: false
    }
  }

  private static func isBase(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .emoji, .symbol, .bullet: true
    default: false
    }
  }

  /// A selector, a skin tone, a tag, the frame of a key or another combining mark.
  private static func isSuffix(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .emojiModifier, .mark: true
    default: false
    }
  }
}
