/// Upper and lower case of the scripts that have them, for words of news.
///
/// Simple one-to-one mappings of Latin, Greek, Cyrillic and Armenian, by rule: a model must find
/// the same features whatever version of Unicode a system's library knows.
enum LetterCase {
  /// The lower-case letter of an upper-case one, or nil for anything else.
  static func lowercase(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0..<0xC0: nil
    case 0xC0...0xDE: scalar == 0xD7 ? nil : scalar + 0x20
    case 0x100...0x137 where scalar != 0x130: paired(scalar, upperIsEven: true)
    case 0x139...0x148: paired(scalar, upperIsEven: false)
    case 0x14A...0x177: paired(scalar, upperIsEven: true)
    case 0x178: 0xFF
    case 0x179...0x17E: paired(scalar, upperIsEven: false)
    case 0x1CD...0x1DC: paired(scalar, upperIsEven: false)
    case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: paired(scalar, upperIsEven: true)
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 0x3F
    case 0x391...0x3AB: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: paired(scalar, upperIsEven: true)
    case 0x531...0x556: scalar + 0x30
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: paired(scalar, upperIsEven: true)
    default: nil
    }
  }

  /// Whether a scalar beyond ASCII is a letter without regard to case, or part of one.
  static func isLetterBeyondASCII(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA: true
    case 0..<0xC0, 0xD7, 0xF7: false
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3000...0x303F: false
    case 0xFF00...0xFF20, 0x1F000...0x1FAFF, 0xFE00...0xFE0F: false
    default: true
    }
  }

  private static func paired(_ scalar: UInt32, upperIsEven: Bool) -> UInt32? {
    (scalar & 1 == 0) == upperIsEven ? scalar + 1 : nil
  }
}
