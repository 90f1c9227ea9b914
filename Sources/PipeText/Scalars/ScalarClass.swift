/// What a scalar is to a reader of text, as far as finding words and sentences goes.
public enum ScalarClass: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  /// Unassigned, private or a control.
  case other
  case uppercase
  case lowercase
  /// A letter of a script without case, or a modifier letter.
  case letter
  /// A Han character: a word or a piece of one, written without spaces.
  case ideograph
  /// A combining mark; it belongs to what stands before it.
  case mark
  case digit
  /// A number that is not a decimal digit: ½, ², ①.
  case number
  case space
  /// A line or paragraph separator.
  case lineBreak
  /// A joiner, a bidirectional control or a soft hyphen: part of whatever it stands in.
  case format
  case openBracket
  case closeBracket
  case openQuote
  case closeQuote
  case dash
  /// A mark that ends a sentence, such as 。 and ؟.
  case terminator
  case bullet
  case punctuation
  case currency
  case symbol
  case emoji
  /// A skin tone or a tag, which belongs to the emoji before it.
  case emojiModifier
  /// Half of a flag.
  case regionalIndicator

  /// The class of a scalar.
  @inlinable
  public init(_ scalar: Unicode.Scalar) {
    self = Self.table[scalar]
  }

  /// Whether the scalar is a letter of any script but a Han character.
  @inlinable
  public var isLetter: Bool {
    switch self {
    case .uppercase, .lowercase, .letter: true
    default: false
    }
  }

  @usableFromInline
  static let table = ScalarTable(runs: runs, initial: ScalarClass.other) { letter in
    switch letter {
    case UInt8(ascii: "U"): .uppercase
    case UInt8(ascii: "L"): .lowercase
    case UInt8(ascii: "O"): .letter
    case UInt8(ascii: "J"): .ideograph
    case UInt8(ascii: "M"): .mark
    case UInt8(ascii: "D"): .digit
    case UInt8(ascii: "N"): .number
    case UInt8(ascii: "W"): .space
    case UInt8(ascii: "R"): .lineBreak
    case UInt8(ascii: "X"): .format
    case UInt8(ascii: "B"): .openBracket
    case UInt8(ascii: "E"): .closeBracket
    case UInt8(ascii: "I"): .openQuote
    case UInt8(ascii: "F"): .closeQuote
    case UInt8(ascii: "H"): .dash
    case UInt8(ascii: "T"): .terminator
    case UInt8(ascii: "K"): .bullet
    case UInt8(ascii: "P"): .punctuation
    case UInt8(ascii: "C"): .currency
    case UInt8(ascii: "S"): .symbol
    case UInt8(ascii: "A"): .emoji
    case UInt8(ascii: "Y"): .emojiModifier
    case UInt8(ascii: "G"): .regionalIndicator
    default: .other
    }
  }
}
