internal import PipeKit

/// The sort of a token, as the model of sentences sees it.
///
/// The numbers are part of the model format: never change them.
enum TokenLook: UInt32, Sendable {
  /// Before the first token of a paragraph, or after its last.
  case edge = 0
  case lower, capitalised, capitals, capital, firstPerson
  case number, clock, date, numberWord, uncased
  case address, tag, picture
  case openBracket, openQuote, closeBracket, closeQuote
  case dash, rule, bullet, symbol, comma, colon, semicolon
  case stop, bang, question, ellipsis
  case lowerAbbreviation, abbreviation, suffix, slash, otherMark

  /// The sort of the token at an index.
  @inline(__always)
  init(_ rules: borrowing GapRules, _ index: Int) {
    let token = rules.tokens[index]
    let traits = rules.traits[index]
    let first = rules.bytes[Int(token.range.lower)]
    switch token.kind {
    case .word:
      self = Self.word(rules, token, traits, first)
    case .number:
      self = Self.number(rules, token)
    case .punctuation, .symbol:
      self = Self.mark(token, traits, first)
    case .url, .email: self = .address
    case .hashtag, .mention: self = .tag
    case .emoji: self = .picture
    }
  }

  @inline(__always)
  private static func word(
    _ rules: borrowing GapRules, _ token: Token, _ traits: TokenTraits, _ first: UInt8
  ) -> TokenLook {
    if !traits.isDisjoint(with: .abbreviation.union(.ends)) {
      return traits.contains(.lower) ? .lowerAbbreviation : .abbreviation
    }
    if traits.contains(.lower) {
      return first == UInt8(ascii: "'") || first >= 0xE2 ? .suffix : .lower
    }
    guard traits.contains(.upper) else { return traits.contains(.digit) ? .numberWord : .uncased }
    if traits.contains(.oneLetter) {
      return first == UInt8(ascii: "I") ? .firstPerson : .capital
    }
    return traits.contains(.hasLower) ? .capitalised : .capitals
  }

  /// Clock times and dates are told from other numbers: mail and timetables begin lines with them.
  private static func number(_ rules: borrowing GapRules, _ token: Token) -> TokenLook {
    for index in token.range.indices {
      switch rules.bytes[index] {
      case UInt8(ascii: ":"): return .clock
      case UInt8(ascii: "/"): return .date
      case UInt8(ascii: "-"): return .date
      default: continue
      }
    }
    return .number
  }

  private static func mark(_ token: Token, _ traits: TokenTraits, _ first: UInt8) -> TokenLook {
    if traits.contains(.opener) { return traits.contains(.quote) ? .openQuote : .openBracket }
    if traits.contains(.closer) { return traits.contains(.quote) ? .closeQuote : .closeBracket }
    if traits.contains(.stop) { return .stop }
    if traits.contains(.ellipsis) { return .ellipsis }
    if traits.contains(.bang) { return first == UInt8(ascii: "?") ? .question : .bang }
    if traits.contains(.comma) { return .comma }
    if traits.contains(.colon) { return first == UInt8(ascii: ";") ? .semicolon : .colon }
    if traits.contains(.bullet) { return .bullet }
    if traits.contains(.rule) {
      if first == UInt8(ascii: "/") || first == UInt8(ascii: "\\") { return .slash }
      return traits.contains(.single) || token.range.count < 4 ? .dash : .rule
    }
    return token.kind == .symbol ? .symbol : .otherMark
  }
}
