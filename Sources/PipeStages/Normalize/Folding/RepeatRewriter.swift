internal import PipeKit

/// Shortens runs of one character: "Sooooo!!!!!" to "Sooo!!!" where three are allowed.
///
/// Digits stay, since a number would become another; so do white space, which has a rule of its
/// own, and marks, which belong to the letter before them.
struct RepeatRewriter: Sendable {
  private let most: Int

  /// Keeps `most` of a run, at least one.
  init(most: Int) { self.most = most }

  /// Shortens the runs of a text; returns how many.
  func rewrite(_ text: Text, into output: inout TextBuilder) -> Int {
    let bytes = text.bytes
    var count = 0
    var start = 0
    while start < bytes.count {
      let (scalar, length) = bytes.scalar(at: start)
      var end = start + length
      while isRepeated(bytes, start, length, at: end) { end += length }
      // A mark after the run belongs to its last character.
      let last = end < bytes.count && takesMark(bytes, end) ? end - length : end
      let kept = start + length * most
      if last > kept, mayShorten(scalar) {
        output.delete(TextRange(kept, last))
        count += 1
      }
      start = end
    }
    return count
  }

  /// Whether the scalar at `start` stands at `index` too.
  @inline(__always)
  private func isRepeated(_ bytes: Span<UInt8>, _ start: Int, _ length: Int, at index: Int) -> Bool
  {
    guard index + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[start + offset] != bytes[index + offset] { return false }
    return true
  }

  private func takesMark(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard bytes[index] >= 0x80 else { return false }
    switch ScalarClass(bytes.scalar(at: index).scalar) {
    case .mark, .format, .emojiModifier: return true
    default: return false
    }
  }

  private func mayShorten(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .uppercase, .lowercase, .letter, .openBracket, .closeBracket, .openQuote, .closeQuote,
      .dash, .terminator, .bullet, .punctuation, .currency, .symbol, .emoji:
      true
    case .other, .ideograph, .mark, .digit, .number, .space, .lineBreak, .format, .emojiModifier,
      .regionalIndicator:
      false
    }
  }
}
