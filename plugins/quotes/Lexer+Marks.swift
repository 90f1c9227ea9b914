import PipeKit

extension Lexer {
  /// Everything that is neither a word nor ASCII white space.
  mutating func readMark(_ bytes: Span<UInt8>, from start: Int) -> Int {
    if Self.isWideSpace(bytes, start) { return start + (bytes[start] == 0xC2 ? 2 : 3) }
    if let sign = QuotationSign.sign(in: bytes, at: start) {
      return readQuotationMark(sign, bytes, from: start)
    }
    var end = start + max(1, bytes.scalar(at: start).count)
    let kind: Piece.Kind
    switch bytes[start] {
    case 0x2E:
      while end < bytes.count, bytes[end] == 0x2E { end += 1 }
      kind = end - start > 1 ? .ellipsis : .stop
    case 0x21, 0x3F: kind = .stop
    case 0x2C: kind = .comma
    case 0x3A: kind = .colon
    case 0x3B: kind = .semicolon
    case 0x2D: kind = .dash
    case 0x28, 0x5B: kind = .opening
    case 0x29, 0x5D: kind = .closing
    case 0xE2 where end - start == 3 && bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      case 0x90...0x95: kind = .dash
      case 0xA6: kind = .ellipsis
      default: kind = .other
      }
    default: kind = .other
    }
    append(
      Piece(range: TextRange(start, end), kind: kind, isFullStop: bytes[start] == 0x2E))
    return end
  }

  /// A quotation mark, or an apostrophe that opens a shortened word.
  private mutating func readQuotationMark(
    _ sign: QuotationSign, _ bytes: Span<UInt8>, from start: Int
  ) -> Int {
    let end = start + sign.length
    let before = Side(bytes, before: start)
    let after = Side(bytes, after: end)
    if sign.family == .single, sign.shape != .opening || after == .word,
      isElision(bytes, end, before)
    {
      return end
    }
    let mark = QuotationMark(sign, between: before, and: after)
    append(Piece(range: TextRange(start, end), kind: .quotationMark, mark: mark))
    return end
  }

  /// "'em", "'90s": an apostrophe stands for letters that are left out.
  private func isElision(_ bytes: Span<UInt8>, _ index: Int, _ before: Side) -> Bool {
    guard index < bytes.count, before != .word else { return false }
    if bytes[index].isASCIIDigit {
      return index + 1 < bytes.count && bytes[index + 1].isASCIIDigit
        && (index + 2 >= bytes.count || !bytes[index + 2].isASCIIDigit)
    }
    var key = WordKey()
    var end = index
    while end < bytes.count, end - index < 8, bytes[end].isASCIILetter {
      key.add(bytes[end])
      end += 1
    }
    return bytes[index].isASCIILowercase
      && Words.elisions.contains(Piece(range: TextRange(index, end), kind: .word, key: key))
  }
}
