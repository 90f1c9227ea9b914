import PipeKit

/// A glyph that may be a quotation mark, whatever stands around it.
struct QuotationSign {
  /// Which way the glyph itself points.
  enum Shape { case straight, opening, closing }

  let family: QuotationMark.Family
  let shape: Shape
  /// In bytes.
  let length: Int

  private init(_ family: QuotationMark.Family, _ shape: Shape, _ length: Int) {
    (self.family, self.shape, self.length) = (family, shape, length)
  }

  /// The sign at `index`, if there is one.
  static func sign(in bytes: Span<UInt8>, at index: Int) -> QuotationSign? {
    let second = byte(bytes, index + 1)
    switch bytes[index] {
    case 0x22: return QuotationSign(.double, .straight, 1)
    case 0x27: return apostrophes(bytes, index)
    case 0x60:
      let isDouble = run(of: 0x60, bytes, index) >= 2
      return QuotationSign(isDouble ? .double : .single, .opening, isDouble ? 2 : 1)
    case 0xC2 where second == 0xAB: return QuotationSign(.guillemet, .opening, 2)
    case 0xC2 where second == 0xBB: return QuotationSign(.guillemet, .closing, 2)
    case 0xE2 where second == 0x80: return general(byte(bytes, index + 2))
    case 0xE3 where second == 0x80: return corner(byte(bytes, index + 2))
    case 0xEF where second == 0xBC && byte(bytes, index + 2) == 0x82:
      return QuotationSign(.double, .straight, 3)
    default: return nil
    }
  }

  /// Two apostrophes are one double mark. Of three, the inner one is single: the last one where
  /// they open, the first one where they close.
  private static func apostrophes(_ bytes: Span<UInt8>, _ index: Int) -> QuotationSign {
    let count = run(of: 0x27, bytes, index)
    let isInside = index > 0 && bytes[index - 1] == 0x27
    let opens = index == 0 || bytes[index - 1].isASCIIWhitespace
    if count >= 2, !(count == 3 && !opens && !isInside) {
      return QuotationSign(.double, .straight, 2)
    }
    return QuotationSign(.single, .straight, 1)
  }

  /// The signs of the block General Punctuation, by their last byte.
  private static func general(_ byte: UInt8) -> QuotationSign? {
    switch byte {
    case 0x98, 0x9A, 0x9B: QuotationSign(.single, .opening, 3)
    case 0x99: QuotationSign(.single, .closing, 3)
    case 0x9C, 0x9E, 0x9F: QuotationSign(.double, .opening, 3)
    case 0x9D: QuotationSign(.double, .closing, 3)
    case 0xB9: QuotationSign(.singleGuillemet, .opening, 3)
    case 0xBA: QuotationSign(.singleGuillemet, .closing, 3)
    default: nil
    }
  }

  /// The corner brackets of East Asian print, by their last byte.
  private static func corner(_ byte: UInt8) -> QuotationSign? {
    switch byte {
    case 0x8C, 0x8E: QuotationSign(.corner, .opening, 3)
    case 0x8D, 0x8F: QuotationSign(.corner, .closing, 3)
    default: nil
    }
  }

  private static func byte(_ bytes: Span<UInt8>, _ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  private static func run(of byte: UInt8, _ bytes: Span<UInt8>, _ index: Int) -> Int {
    var end = index
    while end < bytes.count, end - index < 4, bytes[end] == byte { end += 1 }
    return end - index
  }
}
