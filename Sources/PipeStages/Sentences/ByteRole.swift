/// What the tokeniser does with a byte that begins a token.
///
/// The switch below compiles to a table of 256 entries.
enum ByteRole: UInt8 {
  case letter, digit, space, newline
  case stop, bang, comma, colon, open, close, straightQuote, apostrophe
  /// A sign that is often written many times: a dash, a line of stars.
  case repeating
  case at, hash, symbol, control
  /// The first byte of a scalar beyond ASCII.
  case lead

  @inline(__always)
  init(_ byte: UInt8) {
    self =
      switch byte {
      case 0x20, 0x09, 0x0B, 0x0C: .space
      case 0x0A, 0x0D: .newline
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A: .letter
      case UInt8(ascii: "."): .stop
      case UInt8(ascii: "!"), UInt8(ascii: "?"): .bang
      case UInt8(ascii: ","): .comma
      case UInt8(ascii: ":"), UInt8(ascii: ";"): .colon
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
      case UInt8(ascii: "\""): .straightQuote
      case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "\\"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "+"):
        .repeating
      case UInt8(ascii: "@"): .at
      case UInt8(ascii: "#"): .hash
      case 0x00...0x1F, 0x7F: .control
      case 0x80...0xFF: .lead
      default: .symbol
      }
  }
}
