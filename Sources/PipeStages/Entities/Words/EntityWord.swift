internal import PipeKit

/// One word, number or mark, with all that the recogniser asks of it.
///
/// Most are a token; a token such as `Copenhagen-based` is cut into the words it is made of.
struct EntityWord: BitwiseCopyable {
  var range: TextRange
  var key: NameKey
  /// The lists the word is in; of a number such as `95bn`, the lists its letters are in.
  var classes: LexicalClass
  var shape: Shape
  /// The sign, for a mark of one sign; quotation marks and dashes by their ASCII form, else zero.
  var mark: UInt8

  /// What the word looks like.
  struct Shape: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt32
    /// Begins with a capital letter.
    static let capital = Shape(rawValue: 1)
    /// Has two capitals or more and no small letter.
    static let allCapitals = Shape(rawValue: 1 << 1)
    static let hasSmallLetter = Shape(rawValue: 1 << 2)
    static let hasDigit = Shape(rawValue: 1 << 3)
    /// Begins with a digit.
    static let number = Shape(rawValue: 1 << 4)
    /// A capital after a small letter: iPhone, McDonald.
    static let innerCapital = Shape(rawValue: 1 << 5)
    static let hyphenated = Shape(rawValue: 1 << 6)
    /// A capital alone, with or without a stop.
    static let initial = Shape(rawValue: 1 << 7)
    /// Has a stop in it: U.S., Ph.D.
    static let dotted = Shape(rawValue: 1 << 8)
    /// White space stands before it.
    static let spaceBefore = Shape(rawValue: 1 << 9)
    /// The first word of a sentence, not counting marks.
    static let sentenceStart = Shape(rawValue: 1 << 10)
    static let word = Shape(rawValue: 1 << 11)
    /// In a sentence where capitals say nothing: upper-case or title-case headlines.
    static let plainCapitals = Shape(rawValue: 1 << 12)
    static let currencySign = Shape(rawValue: 1 << 13)
    /// Begins with small letters and has a capital after a hyphen: al-Assad.
    static let hyphenCapital = Shape(rawValue: 1 << 14)
    static let possessive = Shape(rawValue: 1 << 15)
    /// In the place, day and agency that an article begins with.
    static let dateLine = Shape(rawValue: 1 << 16)
  }

  @inline(__always)
  func isMark(_ ascii: UInt8) -> Bool { mark == ascii }

  @inline(__always)
  func isAny(_ classes: LexicalClass) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// Whether the word is a number in Roman letters: III, and I, which is a pronoun as well.
  var isNumeral: Bool {
    guard shape.contains(.capital), !shape.contains(.hasSmallLetter) else { return false }
    return isAny(.romanNumeral) || isAny(.pronoun) && range.count == 1
  }

  /// Whether the word is a plural with a capital such as teams have: Pirates. Plurals of the lists
  /// mean something else.
  func isTeamNoun(_ bytes: Span<UInt8>) -> Bool {
    looksLikeName && shape.contains(.hasSmallLetter) && range.count > 4
      && bytes[range.indices.upperBound - 1] == UInt8(ascii: "s")
      && !isAny([.organizationHead, .facilityHead, .locationHead, .eventHead, .group, .place])
  }

  /// Whether the word can be part of a name by its looks.
  @inline(__always)
  var looksLikeName: Bool {
    shape.contains(.word) && !shape.isDisjoint(with: [.capital, .innerCapital, .hyphenCapital])
  }
}
