internal import PipeKit

/// Finds where a word with apostrophes is cut: do|n't, could|n't|'ve, Macron|'s.
enum Contractions {
  /// Up to two cuts, in text order.
  struct Split {
    var places: InlineArray<2, Int> = [0, 0]
    var count = 0
  }

  /// Where the word is cut; nowhere, mostly.
  static func split(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Split {
    var split = Split()
    guard let last = cut(bytes, word) else { return split }
    if let earlier = cut(bytes, word.lowerBound..<last) {
      split.places[0] = earlier
      split.places[1] = last
      split.count = 2
    } else {
      split.places[0] = last
      split.count = 1
    }
    return split
  }

  /// Where the contraction that ends the word begins.
  private static func cut(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    // A contraction is at most two letters after its apostrophe.
    var start = word.upperBound - 1
    let limit = max(word.lowerBound, word.upperBound - 3)
    while start > limit, bytes[start].isASCIILetter { start -= 1 }
    let letters = start + 1..<word.upperBound
    guard (1...2).contains(letters.count) else { return nil }
    let mark: Int
    if bytes[start] == UInt8(ascii: "'") {
      mark = start
    } else if start - 2 > word.lowerBound, bytes[start] == 0x99, bytes[start - 1] == 0x80,
      bytes[start - 2] == 0xE2
    {
      mark = start - 2
    } else {
      return nil
    }
    guard mark > word.lowerBound else { return nil }
    if isSuffix(bytes, letters) { return mark }
    let isNot = letters.count == 1 && bytes[letters.lowerBound].asciiLowercased == UInt8(ascii: "t")
    guard isNot, bytes[mark - 1].asciiLowercased == UInt8(ascii: "n"), mark - 1 > word.lowerBound
    else { return nil }
    return mark - 1
  }

  /// The end of a contraction whose letters begin here, after something that is no word: 1990's.
  static func suffixEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < bytes.count, end - start < 3, bytes[end].isASCIILetter { end += 1 }
    return isSuffix(bytes, start..<end) ? end : nil
  }

  /// Whether the letters after an apostrophe are those of 's, 'm, 'd, 're, 've or 'll.
  private static func isSuffix(_ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    switch letters.count {
    case 1:
      switch bytes[letters.lowerBound].asciiLowercased {
      case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "d"): return true
      default: return false
      }
    case 2:
      switch (
        bytes[letters.lowerBound].asciiLowercased, bytes[letters.lowerBound + 1].asciiLowercased
      ) {
      case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
        (UInt8(ascii: "l"), UInt8(ascii: "l")):
        return true
      default: return false
      }
    default: return false
    }
  }
}
