internal import PipeKit

extension Tokenizer {
  /// White space or a token that begins with a scalar beyond ASCII; returns its end.
  mutating func scalar(
    _ bytes: Span<UInt8>, at start: Int, into tokens: inout Layer<Token>
  ) -> Int {
    let (scalar, length) = bytes.scalar(at: start)
    let end = start + length
    switch ScalarClass(scalar) {
    case .uppercase, .lowercase, .letter:
      return word(bytes, from: start, into: &tokens)
    case .ideograph:
      return emit(start, end, .word, .uncased, into: &tokens)
    case .space:
      skipSpace()
      return end
    case .lineBreak:
      skipLineEnd()
      return end
    case .format:
      if scalar.value == 0x200C || scalar.value == 0x200D { extendToken(start, end, &tokens) }
      return end
    case .digit, .number:
      return emit(start, runEnd(bytes, from: end, of: .digit), .number, .digit, into: &tokens)
    case .openBracket:
      return emit(start, end, .punctuation, .opener, into: &tokens)
    case .closeBracket:
      return emit(start, end, .punctuation, .closer, into: &tokens)
    case .openQuote:
      return emit(start, end, .punctuation, curlyQuote(bytes, end, opens: true), into: &tokens)
    case .closeQuote:
      if scalar == "\u{2019}" { return apostrophe(bytes, at: start, length: length, into: &tokens) }
      return emit(start, end, .punctuation, curlyQuote(bytes, end, opens: false), into: &tokens)
    case .dash:
      return emit(start, end, .punctuation, [.rule, .single], into: &tokens)
    case .terminator:
      return emit(start, end, .punctuation, .bang, into: &tokens)
    case .bullet:
      return emit(start, end, .symbol, .bullet, into: &tokens)
    case .punctuation:
      // The inverted marks of Spanish open what they begin.
      let looks: TokenTraits =
        scalar == "\u{2026}" ? .ellipsis : scalar == "¿" || scalar == "¡" ? .opener : []
      return emit(start, end, .punctuation, looks, into: &tokens)
    case .mark where extendToken(start, end, &tokens),
      .emojiModifier where extendToken(start, end, &tokens):
      return end
    case .emoji, .emojiModifier, .regionalIndicator:
      return emit(start, Emoji.end(bytes, from: start), .emoji, .picture, into: &tokens)
    case .mark, .other:
      return emit(start, runEnd(bytes, from: end, of: .mark), .symbol, [], into: &tokens)
    case .currency, .symbol:
      let sequenceEnd = Emoji.end(bytes, from: start)
      if sequenceEnd > end { return emit(start, sequenceEnd, .emoji, .picture, into: &tokens) }
      return emit(start, end, .symbol, [], into: &tokens)
    }
  }

  /// Whether a quotation mark opens or closes: as it is drawn, but for one between a word and
  /// white space, which closes, and one at the start of a line, which opens. German and others
  /// also write »so« and „so“.
  private func curlyQuote(_ bytes: Span<UInt8>, _ end: Int, opens: Bool) -> TokenTraits {
    let spaceAfter = end == bytes.count || bytes[end].isASCIIWhitespace
    if language != .english, !opens, followsSpace, !spaceAfter { return [.quote, .opener] }
    if language != .english, opens, !followsSpace, !spaceAfter, isMark(bytes[end]) {
      return [.quote, .closer]
    }
    if opens { return [.quote, !followsSpace && spaceAfter ? .closer : .opener] }
    return [.quote, followsLineEnd && !traits.isEmpty ? .opener : .closer]
  }

  /// Whether a byte is a mark that follows a word.
  private func isMark(_ byte: UInt8) -> Bool {
    switch ByteRole(byte) {
    case .stop, .bang, .comma, .colon, .close: true
    default: false
    }
  }

  /// Takes a combining mark or a joiner into the token right before it; returns false where none
  /// is.
  @discardableResult
  private mutating func extendToken(
    _ start: Int, _ end: Int, _ tokens: inout Layer<Token>
  ) -> Bool {
    guard let last = tokens.last, Int(last.range.upper) == start else { return false }
    tokens[tokens.count - 1].range.upper = UInt32(end)
    return true
  }

  /// The end of a run of scalars of one class.
  private func runEnd(_ bytes: Span<UInt8>, from start: Int, of kind: ScalarClass) -> Int {
    var end = start
    while end < bytes.count, bytes[end] >= 0x80 {
      let (scalar, length) = bytes.scalar(at: end)
      guard ScalarClass(scalar) == kind else { break }
      end += length
    }
    return end
  }
}
