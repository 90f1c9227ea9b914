import PipeKit

/// Small closed classes of words that the features know by themselves.
enum WordClasses {
  /// The classes that a word in lower case belongs to.
  static func traits(of lower: Span<UInt8>) -> WordForm.Traits {
    if isConnector(lower) { return .connector }
    if isQuote(lower) { return [.quote, .beforeStart] }
    if isSentenceEnd(lower) { return .beforeStart }
    if isPersonal(lower) { return .personal }
    return []
  }

  private static func isConnector(_ word: Span<UInt8>) -> Bool {
    switch word.count {
    case 1: word[0] == UInt8(ascii: "&") || word[0] == UInt8(ascii: "-")
    case 2:
      word.equals("of") || word.equals("de") || word.equals("la") || word.equals("al")
        || word.equals("el") || word.equals("du") || word.equals("do") || word.equals("da")
    case 3:
      word.equals("the") || word.equals("for") || word.equals("bin")
        || word.equals("del") || word.equals("von") || word.equals("van") || word.equals("der")
        || word.equals("dos") || word.equals("ibn") || word.equals("–")
    default: false
    }
  }

  private static func isQuote(_ word: Span<UInt8>) -> Bool {
    switch word.count {
    case 1: word[0] == UInt8(ascii: "\"") || word[0] == UInt8(ascii: "'")
    case 2: word.equals("''") || word.equals("``") || word.equals("«") || word.equals("»")
    case 3: word.equals("“") || word.equals("”") || word.equals("‘") || word.equals("’")
    default: false
    }
  }

  private static func isPersonal(_ word: Span<UInt8>) -> Bool {
    switch word.count {
    case 1: word[0] == UInt8(ascii: "i")
    case 2: word.equals("me") || word.equals("my")
    case 3: word.equals("you")
    case 4: word.equals("your")
    default: false
    }
  }

  private static func isSentenceEnd(_ word: Span<UInt8>) -> Bool {
    guard word.count > 0 else { return false }
    switch word[0] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
    default: return word.equals("…") || word.equals("•")
    }
  }
}
