internal import PipeKit

/// Joins words that were divided at the end of a line: "govern-" and "ment".
///
/// A hyphen or a soft hyphen after a letter, at the end of a line, before a small letter at the start of
/// the next. "Anglo-" and "Saxon" stay apart; "well-" and "known" do not.
enum HyphenationRewriter {
  /// Joins the words of a text; returns how many.
  static func rewrite(_ text: Text, into output: inout TextBuilder) -> Int {
    let bytes = text.bytes
    var count = 0
    var done = 0
    var index = 0
    while let lineFeed = bytes.firstIndex(of: 0x0A, from: index) {
      index = lineFeed + 1
      guard let range = division(bytes, at: lineFeed, after: done) else { continue }
      output.delete(TextRange(range.lowerBound, range.upperBound))
      done = range.upperBound
      count += 1
    }
    return count
  }

  /// The hyphen, the line end and the spaces around it, where a word goes on after it.
  private static func division(
    _ bytes: Span<UInt8>, at lineFeed: Int, after done: Int
  ) -> Range<Int>? {
    var end = lineFeed
    while end > done, isBlank(bytes[end - 1]) { end -= 1 }
    guard end > done else { return nil }
    let hyphen = bytes.scalarStart(before: end)
    switch bytes.scalar(at: hyphen).scalar {
    case "-", "\u{AD}", "\u{2010}": break
    default: return nil
    }
    guard hyphen > done, isLetter(bytes, at: bytes.scalarStart(before: hyphen)) else { return nil }
    var next = lineFeed + 1
    while next < bytes.count, isBlank(bytes[next]) { next += 1 }
    guard next < bytes.count, ScalarClass(bytes.scalar(at: next).scalar) == .lowercase else {
      return nil
    }
    return hyphen..<next
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func isLetter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    switch ScalarClass(bytes.scalar(at: index).scalar) {
    case .lowercase, .uppercase, .letter: true
    default: false
    }
  }
}
