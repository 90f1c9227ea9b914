internal import PipeKit

/// What the letters of a word look like, gathered while it is read.
struct WordShape {
  private var first: ScalarClass?
  private var hasLower = false
  /// Has a capital after a small first letter: iPhone.
  private var isCamel = false
  private(set) var hasUncased = false
  /// Has ASCII digits after its first letter.
  var hasDigit = false
  /// The place of the last apostrophe inside; zero for none, as no word begins with one.
  var apostrophe = 0

  /// Whether the first letter is a capital.
  var startsUpper: Bool { first == .uppercase }
  /// Whether all cased letters are capitals.
  var isCapitals: Bool { startsUpper && !hasLower }

  @inline(__always)
  mutating func add(_ letter: UInt8) {
    let isLower = letter & 0x20 != 0
    if first == nil { first = isLower ? .lowercase : .uppercase }
    if isLower { hasLower = true } else if first == .lowercase { isCamel = true }
  }

  /// Takes a scalar beyond ASCII into the word, if it belongs there; returns its length.
  mutating func addScalar(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let (scalar, length) = bytes.scalar(at: index)
    switch ScalarClass(scalar) {
    case .uppercase:
      if first == nil { first = .uppercase }
    case .lowercase:
      if first == nil { first = .lowercase }
      hasLower = true
    case .letter:
      if first == nil { first = .letter }
      hasUncased = true
    case .mark, .digit:
      break
    case .format:
      // Bidirectional controls stand between words; joiners and soft hyphens within.
      guard scalar.value <= 0x200D else { return nil }
    case .closeQuote:
      // A typographic apostrophe, where a letter follows.
      guard scalar == "\u{2019}", isLetter(bytes, at: index + length) else { return nil }
      apostrophe = index
    case .dash:
      // A hyphen or a non-breaking one, where a letter follows.
      let isHyphen = scalar == "\u{2010}" || scalar == "\u{2011}"
      guard isHyphen, isLetter(bytes, at: index + length) else { return nil }
    case .punctuation:
      // The middle dot of Catalan: paral·lel.
      guard scalar == "\u{B7}", isLetter(bytes, at: index + length) else { return nil }
    case .symbol:
      // The sign of N°.
      guard scalar == "\u{B0}", index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "n"),
        index == 1 || !bytes[index - 2].isASCIILetter
      else { return nil }
    case .other, .ideograph, .number, .space, .lineBreak, .openBracket, .closeBracket, .openQuote,
      .terminator, .bullet, .currency, .emoji, .emojiModifier, .regionalIndicator:
      return nil
    }
    return length
  }

  private func isLetter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] < 0x80
      ? bytes[index].isASCIILetter : ScalarClass(bytes.scalar(at: index).scalar).isLetter
  }

  /// What sentence splitting needs to know.
  func traits(length: Int) -> TokenTraits {
    var traits: TokenTraits = []
    switch first {
    case .uppercase: traits.insert(.upper)
    case .lowercase: traits.insert(isCamel ? .upper : .lower)
    default: traits.insert(.uncased)
    }
    if hasLower { traits.insert(.hasLower) }
    if hasDigit { traits.insert(.digit) }
    if length == 1 { traits.insert(.oneLetter) }
    return traits
  }
}
