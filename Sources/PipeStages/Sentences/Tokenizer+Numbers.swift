internal import PipeKit

extension Tokenizer {
  /// A number from its first digit or stop on: 1,000.50, 10:30, 95bn, 19th, 2004-05.
  ///
  /// A hyphen and a letter make a word of it: 20-year-old.
  mutating func number(
    _ bytes: Span<UInt8>, from start: Int, into tokens: inout Layer<Token>
  ) -> Int {
    var end = start + 1
    var letters = 0
    var isWord = false
    scan: while end < bytes.count {
      let byte = bytes[end]
      if byte.isASCIIDigit {
        end += 1
        continue
      }
      if byte.isASCIILetter {
        letters += 1
        end += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "."):
        guard letters == 0, isDigit(bytes, end + 1) else {
          guard isWordByte(bytes, end + 1) else { break scan }
          if let address = address(bytes, from: start, at: end) {
            return emit(start, address.end, address.kind, [], into: &tokens)
          }
          guard let fileEnd = Addresses.fileEnd(bytes, stop: end) else { break scan }
          return emit(start, fileEnd, .word, .digit, into: &tokens)
        }
        end += 2
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
        guard letters == 0, isDigit(bytes, end + 1) else { break scan }
        end += 2
      case UInt8(ascii: "-"):
        guard isWordByte(bytes, end + 1) else { break scan }
        if !isDigit(bytes, end + 1) { isWord = true }
        end += 1
      case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "+"):
        guard let address = address(bytes, from: start, at: end) else { break scan }
        return emit(start, address.end, address.kind, [], into: &tokens)
      case 0x80...:
        let (scalar, length) = bytes.scalar(at: end)
        switch ScalarClass(scalar) {
        case .lowercase, .uppercase, .letter: letters += 1
        case .number, .mark, .digit: break
        default: break scan
        }
        if let sequence = keycapEnd(bytes, from: end) {
          return emit(start, sequence, .emoji, .picture, into: &tokens)
        }
        end += length
      default:
        break scan
      }
    }
    let kind: Token.Kind = isWord || letters > 4 ? .word : .number
    return emit(start, end, kind, .digit, into: &tokens)
  }

  private func isDigit(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index].isASCIIDigit
  }

  /// The end of a key's frame (U+20E3) that begins here, with or without its selector.
  private func keycapEnd(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    let (scalar, length) = bytes.scalar(at: index)
    if scalar == "\u{20E3}" { return index + length }
    guard scalar == "\u{FE0F}", index + length < bytes.count else { return nil }
    let (next, nextLength) = bytes.scalar(at: index + length)
    return next == "\u{20E3}" ? index + length + nextLength : nil
  }
}
