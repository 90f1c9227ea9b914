import PipeKit

/// A word before a person's name that says man, woman or neither.
enum Honorific {
  case man, woman, neutral

  /// Reads a whole word, in any case and with or without its dot.
  init?(_ word: borrowing Span<UInt8>) {
    var count = word.count
    if count > 2, word[count - 1] == UInt8(ascii: ".") { count -= 1 }
    guard (2...4).contains(count) else { return nil }
    // Up to four letters fit one integer, which the cases below spell out.
    var letters: UInt32 = 0
    for index in 0..<count { letters = letters << 8 | UInt32(word[index].asciiLowercased) }
    switch letters {
    case 0x6D72, 0x736972: self = .man  // mr, sir
    case 0x6D7273, 0x6D73, 0x6D697373, 0x64616D65, 0x6C616479: self = .woman
    // mrs, ms, miss, dame, lady
    case 0x6D78, 0x6472, 0x70726F66: self = .neutral  // mx, dr, prof
    default: return nil
    }
  }

  /// The honorific that stands just before `start`, or that a name begins with.
  static func around(_ range: TextRange, in text: borrowing Span<UInt8>) -> Honorific? {
    let start = Int(range.lower)
    var first = start
    while first < Int(range.upper), text[first] > 0x20 { first += 1 }
    if first < Int(range.upper), let own = Honorific(text.extracting(start..<first)) { return own }

    var end = start
    while end > 0, isGap(text, at: end - 1) { end -= 1 }
    guard end < start, end > 0 else { return nil }
    var lower = end
    while lower > 0, end - lower < 6, text[lower - 1].isASCIILetter || text[lower - 1] == 0x2E {
      lower -= 1
    }
    return Honorific(text.extracting(lower..<end))
  }

  /// A space, or either byte of a no-break space.
  private static func isGap(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
    text[index] == 0x20 || text[index] == 0xA0 || text[index] == 0xC2
  }
}
