/// What sentence splitting needs to know of a token: what stands before it, and how it looks.
struct TokenTraits: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  // What stands between this token and the one before.
  static let space = TokenTraits(rawValue: 1 << 0)
  static let newline = TokenTraits(rawValue: 1 << 1)
  static let blankLine = TokenTraits(rawValue: 1 << 2)

  // Words.
  /// Begins with a capital.
  static let upper = TokenTraits(rawValue: 1 << 3)
  /// Begins with a small letter.
  static let lower = TokenTraits(rawValue: 1 << 4)
  /// Letters without case, such as Han characters.
  static let uncased = TokenTraits(rawValue: 1 << 5)
  /// Has small letters in it.
  static let hasLower = TokenTraits(rawValue: 1 << 6)
  /// One letter, with or without its stop.
  static let oneLetter = TokenTraits(rawValue: 1 << 7)
  static let digit = TokenTraits(rawValue: 1 << 8)

  // Words that keep their full stop.
  /// Goes on, so it never ends a sentence: Mr., e.g.
  static let title = TokenTraits(rawValue: 1 << 9)
  /// Does not end a sentence before a number: No., p., Jan.
  static let beforeNumber = TokenTraits(rawValue: 1 << 10)
  /// Ends a sentence where a word that begins one follows: Inc., etc., U.S.
  static let mayEnd = TokenTraits(rawValue: 1 << 11)
  /// A capital with its stop: J.
  static let initial = TokenTraits(rawValue: 1 << 12)
  /// a.m. and p.m.
  static let hour = TokenTraits(rawValue: 1 << 13)

  /// Ends a sentence before any capital: etc.
  static let ends = TokenTraits(rawValue: 1 << 25)

  // Marks.
  static let stop = TokenTraits(rawValue: 1 << 14)
  /// ! and ? and runs of them, and what ends sentences in other scripts.
  static let bang = TokenTraits(rawValue: 1 << 15)
  /// Two or more stops, or the sign for three.
  static let ellipsis = TokenTraits(rawValue: 1 << 16)
  static let opener = TokenTraits(rawValue: 1 << 17)
  static let closer = TokenTraits(rawValue: 1 << 18)
  /// A quotation mark, of either side.
  static let quote = TokenTraits(rawValue: 1 << 19)
  static let colon = TokenTraits(rawValue: 1 << 20)
  static let comma = TokenTraits(rawValue: 1 << 21)
  static let bullet = TokenTraits(rawValue: 1 << 22)
  /// A dash, a run of dashes or of other signs.
  static let rule = TokenTraits(rawValue: 1 << 23)

  /// An emoji or an emoticon.
  static let picture = TokenTraits(rawValue: 1 << 24)

  /// Any white space before the token.
  static let anySpace: TokenTraits = [.space, .newline, .blankLine]
  static let anyLineEnd: TokenTraits = [.newline, .blankLine]
  /// Marks that end a sentence.
  static let terminator: TokenTraits = [.stop, .bang, .ellipsis]
  /// A word that keeps its full stop.
  static let abbreviation: TokenTraits = [.title, .beforeNumber, .mayEnd, .initial, .hour]
}
