internal import PipeKit

/// How rarely a character stands within or right after a word, in any language.
///
/// A unit of mojibake is told from real text by the company its characters keep: "Ã©" has a capital
/// inside a word and a sign after a letter. Points are small whole numbers; see ``MojibakeScore``.
enum MojibakeOddness {
  /// The points of a character that goes on a unit.
  static func points(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // Controls are in no text.
    case 0x80...0x9F: 4
    case 0xA4, 0xA6, 0xA8, 0xAC, 0xAF, 0xB4, 0xB6, 0xB8, 0x192, 0x2C6...0x2DD, 0x2020, 0x2021: 3
    case 0x2030, 0x2200...0x22FF, 0x25CA, 0x2500...0x25FF, 0x2310: 3
    case 0xA1, 0xA2, 0xA3, 0xA5, 0xA7, 0xB1, 0xB5, 0xB9, 0xBC...0xBF, 0xD7, 0xF7: 2
    case 0x20AC, 0x2022, 0x201A, 0x2039, 0x203A, 0x152, 0x160, 0x17D, 0x20A7, 0x2116: 2
    case 0xA9, 0xAB, 0x201E, 0x201C, 0x2018, 0xB2, 0xB3, 0xAD: 2
    case 0xAA, 0xAE, 0xB0, 0xB7, 0xBA, 0x2122, 0x178: 1
    // Capitals of Cyrillic that few languages have.
    case 0x402, 0x403, 0x409, 0x40A, 0x40B, 0x40C, 0x40F, 0x405, 0x408: 1
    default: 0
    }
  }

  /// The points of a character that begins a unit, by itself.
  ///
  /// Two letters begin nearly all the mojibake of western text, and stand before a sign nearly
  /// never: Â and Ã, or what other pages have in their place.
  static func leadPoints(_ scalar: Unicode.Scalar, _ page: CodePage) -> Int {
    switch (page, scalar.value) {
    case (.windows1252, 0xC2), (.windows1252, 0xC3), (.windows1254, 0xC3): 2
    case (.windows1250, 0x102), (.iso8859x2, 0x102), (.windows1254, 0xC2): 1
    default: 0
    }
  }

  /// Whether a character is one of a word.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return UInt8(scalar.value).isASCIILetter }
    return ScalarClass(scalar).isLetter
  }
}
