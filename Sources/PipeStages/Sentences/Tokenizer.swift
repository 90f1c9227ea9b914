internal import PipeKit

/// Cuts a text into tokens in one pass over its bytes.
///
/// Hot: no byte is looked at more than a few times, whatever the text, and nothing is allocated
/// but the layer and two scratch arrays that are kept from document to document.
struct Tokenizer: Sendable {
  /// Whose abbreviations keep their stop.
  var language = Language.english
  /// One for each token.
  private(set) var traits: [TokenTraits] = []
  /// The lines that hold tokens.
  private(set) var lines: [TextLine] = []
  /// What has been passed since the last token.
  private var gap: TokenTraits = []
  /// Line ends since the last token.
  private var lineEnds = 0
  /// Whether a single quotation mark or a straight one has been opened and not closed.
  private var openApostrophe = false
  private var openQuote = false
  /// How far the bytes have been searched for an address, in vain.
  var searchedForAddress = 0

  /// Adds the tokens of a text to the layer; ``traits`` and ``lines`` are then of this text.
  mutating func tokenize(_ bytes: Span<UInt8>, into tokens: inout Layer<Token>) {
    traits.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    traits.reserveCapacity(bytes.count / 5 + 16)
    tokens.reserveCapacity(bytes.count / 5 + 16)
    gap = .newline
    lineEnds = 1
    openApostrophe = false
    openQuote = false
    searchedForAddress = 0

    var index = 0
    while index < bytes.count {
      index = token(bytes, at: index, into: &tokens)
    }
  }

  /// Reads white space or one token (a few, for a word with contractions); returns its end.
  @inline(__always)
  private mutating func token(
    _ bytes: Span<UInt8>, at start: Int, into tokens: inout Layer<Token>
  ) -> Int {
    let next = start + 1
    switch ByteRole(bytes[start]) {
    case .space:
      gap.insert(.space)
      return next
    case .newline:
      return lineEnd(bytes, at: start)
    case .letter:
      return word(bytes, from: start, into: &tokens)
    case .digit:
      return number(bytes, from: start, into: &tokens)
    case .stop:
      return stop(bytes, at: start, into: &tokens)
    case .bang:
      var end = next
      while end < bytes.count, ByteRole(bytes[end]) == .bang { end += 1 }
      return emit(start, end, .punctuation, .bang, into: &tokens)
    case .comma:
      return emit(start, next, .punctuation, .comma, into: &tokens)
    case .colon:
      if let end = emoticonEnd(bytes, from: start) {
        return emit(start, end, .emoji, .picture, into: &tokens)
      }
      let looks: TokenTraits = isGreekQuestionMark(bytes, start) ? .bang : .colon
      return emit(start, next, .punctuation, looks, into: &tokens)
    case .open:
      return emit(start, next, .punctuation, .opener, into: &tokens)
    case .close:
      return emit(start, next, .punctuation, .closer, into: &tokens)
    case .straightQuote:
      return emit(start, next, .punctuation, straightQuote(bytes, at: start), into: &tokens)
    case .apostrophe:
      return apostrophe(bytes, at: start, length: 1, into: &tokens)
    case .repeating:
      if let end = emoticonEnd(bytes, from: start) {
        return emit(start, end, .emoji, .picture, into: &tokens)
      }
      var end = next
      while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
      let looks: TokenTraits = end == next ? [.rule, .single] : .rule
      return emit(start, end, .punctuation, looks, into: &tokens)
    case .at, .hash:
      return tag(bytes, from: start, into: &tokens)
    case .symbol, .control:
      if let end = Emoji.smilingEyesEnd(bytes, from: start) {
        return emit(start, end, .emoji, .picture, into: &tokens)
      }
      return emit(start, next, .symbol, [], into: &tokens)
    case .lead:
      return scalar(bytes, at: start, into: &tokens)
    }
  }

  /// Adds a token with the white space seen before it; returns its end.
  @inline(__always)
  mutating func emit(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ looks: TokenTraits,
    into tokens: inout Layer<Token>
  ) -> Int {
    if lineEnds > 0 { beginLine(at: start, token: tokens.count) }
    tokens.append(Token(TextRange(start, end), kind: kind))
    traits.append(looks.union(gap))
    gap = []
    return end
  }

  private mutating func beginLine(at start: Int, token: Int) {
    if lineEnds > 1 { gap.insert(.blankLine) }
    lines.append(TextLine(firstToken: token, start: start))
    lineEnds = 0
    openApostrophe = false
    openQuote = false
  }

  private mutating func lineEnd(_ bytes: Span<UInt8>, at start: Int) -> Int {
    gap.insert(.newline)
    lineEnds += 1
    let isPair = bytes[start] == 0x0D && start + 1 < bytes.count && bytes[start + 1] == 0x0A
    return isPair ? start + 2 : start + 1
  }

  /// White space before the next token that takes no part in lines.
  mutating func skipSpace() { gap.insert(.space) }

  /// A line separator beyond ASCII before the next token.
  mutating func skipLineEnd() {
    gap.insert(.newline)
    lineEnds += 1
  }

  /// Whether white space, or nothing at all, stands before the next token.
  var followsSpace: Bool { !gap.isEmpty }

  /// Whether the next token begins a line.
  var followsLineEnd: Bool { lineEnds > 0 }

  private func emoticonEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      let follows = followsSpace || traits.last.map { !$0.isDisjoint(with: .terminator) } ?? false
      return follows ? Emoji.emoticonEnd(bytes, from: start) : nil
    default: return nil
    }
  }

  /// Whether a semicolon stands right after a Greek letter, where it asks.
  private func isGreekQuestionMark(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard language == .other, bytes[index] == UInt8(ascii: ";"), index >= 2, !followsSpace else {
      return false
    }
    switch bytes.scalar(at: bytes.scalarStart(before: index)).scalar.value {
    case 0x0370...0x03FF, 0x1F00...0x1FFF: return true
    default: return false
    }
  }

  /// Whether a straight quotation mark opens or closes, by the white space on its sides; where
  /// that does not tell, by whether one is open.
  private mutating func straightQuote(_ bytes: Span<UInt8>, at start: Int) -> TokenTraits {
    let spaceBefore = followsSpace
    let endsLine = start + 1 == bytes.count || ByteRole(bytes[start + 1]) == .newline
    let spaceAfter = endsLine || bytes[start + 1].isASCIIWhitespace
    let opens = spaceBefore == spaceAfter ? !openQuote && !endsLine : spaceBefore
    openQuote = opens
    return opens ? [.quote, .opener] : [.quote, .closer]
  }

  /// An apostrophe that stands alone: a quotation mark, a possessive, or the start of 'em or '90s.
  mutating func apostrophe(
    _ bytes: Span<UInt8>, at start: Int, length: Int, into tokens: inout Layer<Token>
  ) -> Int {
    let end = start + length
    let spaceAfter = end == bytes.count || bytes[end].isASCIIWhitespace
    if followsSpace, !spaceAfter {
      openApostrophe = true
      return emit(start, end, .punctuation, [.quote, .opener], into: &tokens)
    }
    let closing = TokenTraits.terminator.union(.quote)
    if !followsSpace, let suffixEnd = Contractions.suffixEnd(bytes, from: end) {
      return emit(start, suffixEnd, .word, [.lower, .hasLower], into: &tokens)
    }
    let closes = openApostrophe || traits.last.map { !$0.isDisjoint(with: closing) } ?? false
    openApostrophe = false
    return emit(start, end, .punctuation, closes ? [.quote, .closer] : [], into: &tokens)
  }

  /// One stop, or a run of them.
  private mutating func stop(
    _ bytes: Span<UInt8>, at start: Int, into tokens: inout Layer<Token>
  ) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
    if end == start + 1, end < bytes.count, bytes[end].isASCIIDigit, followsSpace {
      return number(bytes, from: start, into: &tokens)
    }
    let looks: TokenTraits = end == start + 1 ? .stop : .ellipsis
    return emit(start, end, .punctuation, looks, into: &tokens)
  }
}
