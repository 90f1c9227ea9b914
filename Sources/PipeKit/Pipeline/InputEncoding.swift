/// How the bytes of an input file are characters.
package enum InputEncoding: String, CaseIterable, Sendable, SettingValue {
  case utf8 = "utf-8"
  /// UTF-8, or windows-1252 where a document's bytes are not that.
  case automatic = "auto"
  case windows1252 = "windows-1252"
  case latin1 = "latin-1"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1257 = "windows-1257"
  case iso8859x2 = "iso-8859-2"
  case macRoman = "macintosh"
  case cp437 = "cp437"

  /// The page of an encoding with one byte a character.
  package var codePage: CodePage? {
    switch self {
    case .utf8, .automatic: nil
    case .windows1252, .latin1: .windows1252
    case .windows1250: .windows1250
    case .windows1251: .windows1251
    case .windows1253: .windows1253
    case .windows1254: .windows1254
    case .windows1257: .windows1257
    case .iso8859x2: .iso8859x2
    case .macRoman: .macRoman
    case .cp437: .cp437
    }
  }
}

/// What becomes of a document whose bytes are not UTF-8.
package enum InvalidBytes: String, CaseIterable, Sendable, SettingValue {
  /// U+FFFD stands for what cannot be read, and the fact `repaired_bytes` says how much.
  case repair
  /// The document is rejected.
  case quarantine
}
