internal import PipeKit

/// A line of the text without the white space around it, and how to read its words.
struct ZoneLine {
  /// Where it stands; empty for a line of white space.
  let range: Range<Int>

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    self.range = start..<end
  }

  var isEmpty: Bool { range.isEmpty }

  /// The next run of bytes without a space from `position` on.
  func word(_ bytes: Span<UInt8>, from position: Int) -> Range<Int>? {
    var start = position
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    guard start < range.upperBound else { return nil }
    var end = start
    while end < range.upperBound, bytes[end] > 0x20 { end += 1 }
    return start..<end
  }

  /// Where white space and commas from `position` on end.
  func skipSpace(_ bytes: Span<UInt8>, from position: Int) -> Int {
    var index = position
    while index < range.upperBound, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") {
      index += 1
    }
    return index
  }

  /// A word without the ASCII marks around it.
  static func core(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Range<Int> {
    var start = word.lowerBound
    var end = word.upperBound
    while start < end, isMark(bytes[start]) { start += 1 }
    while end > start, isMark(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit
  }

  /// Whether a word begins with a capital letter.
  static func isCapitalised(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard !word.isEmpty else { return false }
    let first = bytes[word.lowerBound]
    if first < 0x80 { return first.isASCIIUppercase }
    return ScalarClass(bytes.scalar(at: word.lowerBound).scalar) == .uppercase
  }

  /// How many words the line has, or one more than `limit` where it has more.
  func wordCount(_ bytes: Span<UInt8>, limit: Int) -> Int {
    var count = 0
    var position = range.lowerBound
    while count <= limit, let word = word(bytes, from: position) {
      count += 1
      position = word.upperBound
    }
    return count
  }

  /// Whether the line ends as a sentence does, quotation marks and brackets aside.
  func endsSentence(_ bytes: Span<UInt8>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let start = bytes.scalarStart(before: end)
      switch bytes.scalar(at: start).scalar {
      case "\"", "'", ")", "]", "\u{201D}", "\u{2019}": end = start
      case ".", "!", "?", "\u{2026}": return true
      default: return false
      }
    }
    return false
  }

  /// Whether the line could be the title of another story.
  func isTitle(_ bytes: Span<UInt8>) -> Bool {
    guard wordCount(bytes, limit: 18) <= 18 else { return false }
    let last = bytes[range.upperBound - 1]
    return last == UInt8(ascii: "?") || !endsSentence(bytes)
  }

  /// The end of a phrase in small letters that the line has at `start`, in any case; an
  /// apostrophe of the phrase may be curly in the text. Nil where a longer word stands there.
  func end(of phrase: StaticString, _ bytes: Span<UInt8>, at start: Int) -> Int? {
    phrase.withUTF8Buffer { phrase in
      var index = start
      for byte in phrase {
        guard index < range.upperBound else { return nil }
        if byte == UInt8(ascii: "'"), index + 2 < range.upperBound, bytes[index] == 0xE2,
          bytes[index + 1] == 0x80, bytes[index + 2] == 0x99
        {
          index += 3
          continue
        }
        guard bytes[index].asciiLowercased == byte else { return nil }
        index += 1
      }
      let endsInside =
        index < range.upperBound && index > start && bytes[index - 1].isASCIILetter
        && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit)
      return endsInside ? nil : index
    }
  }
}
