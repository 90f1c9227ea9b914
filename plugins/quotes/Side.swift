import PipeKit

/// What stands beside a quotation mark.
enum Side {
  case space, word, opening, closing

  init(_ bytes: Span<UInt8>, before index: Int) {
    guard index > 0 else { self = .space; return }
    let start = bytes.scalarStart(before: index)
    self.init(bytes, start)
  }

  init(_ bytes: Span<UInt8>, after index: Int) {
    guard index < bytes.count else { self = .space; return }
    self.init(bytes, index)
    // What closes something can begin nothing: a full stop after the mark.
    if self == .closing, !Side.mayBegin(bytes, index) { self = .space }
  }

  private init(_ bytes: Span<UInt8>, _ index: Int) {
    let byte = bytes[index]
    if byte.isASCIIWhitespace || Lexer.isWideSpace(bytes, index) {
      self = .space
    } else if Lexer.isWordByte(bytes, index) {
      self = .word
    } else {
      switch byte {
      case 0x28, 0x5B, 0x7B, 0x2D, 0x2F: self = .opening
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
        case 0x90...0x95, 0x98, 0x9C, 0x9A, 0x9E: self = .opening
        default: self = .closing
        }
      default: self = .closing
      }
    }
  }

  /// Whether a mark of punctuation can be the first thing in a quotation.
  private static func mayBegin(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D: false
    case 0x2E: index + 1 < bytes.count && bytes[index + 1] == 0x2E
    default: true
    }
  }
}
