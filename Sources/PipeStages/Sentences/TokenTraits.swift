/// What sentence splitting needs to know of a token: what stands before it, and how it looks.
struct TokenTraits: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { rawValue = 1 << bit }

  /// White space stands between this token and the one before.
  static let space = TokenTraits(bit: 0)
  /// A line end stands between this token and the one before, or it is the first.
  static let newline = TokenTraits(bit: 1)
  /// An empty line stands between this token and the one before.
  static let blankLine = TokenTraits(bit: 2)

  /// A word that begins with a capital, or has one after a small letter: iPhone.
  static let upper = TokenTraits(bit: 3)
  /// A word that begins with a small letter.
  static let lower = TokenTraits(bit: 4)
  /// A word of letters without case, such as Han characters.
  static let uncased = TokenTraits(bit: 5)
  /// A word with small letters in it.
  static let hasLower = TokenTraits(bit: 6)
  /// One letter, with or without its stop.
  static let oneLetter = TokenTraits(bit: 7)
  /// A number, or a word with digits in it.
  static let digit = TokenTraits(bit: 8)

  /// An abbreviation that goes on, so that it never ends a sentence: Mr., e.g.
  static let title = TokenTraits(bit: 9)
  /// An abbreviation that ends no sentence before a number: No., p., Jan.
  static let beforeNumber = TokenTraits(bit: 10)
  /// An abbreviation that ends a sentence where a word that begins one follows: Inc., U.S.
  static let mayEnd = TokenTraits(bit: 11)
  /// An abbreviation that ends a sentence before any capital: etc.
  static let ends = TokenTraits(bit: 12)
  /// A capital with its stop: J.
  static let initial = TokenTraits(bit: 13)
  /// a.m. and p.m., and what follows a year in Polish and Russian: ends a sentence but near its start.
  static let hour = TokenTraits(bit: 14)

  /// A full stop.
  static let stop = TokenTraits(bit: 15)
  /// ! and ? and runs of them, and what ends sentences in other scripts.
  static let bang = TokenTraits(bit: 16)
  /// Two or more stops, or the sign for three.
  static let ellipsis = TokenTraits(bit: 17)
  /// An opening bracket or quotation mark.
  static let opener = TokenTraits(bit: 18)
  /// A closing bracket or quotation mark.
  static let closer = TokenTraits(bit: 19)
  /// A quotation mark, of either side.
  static let quote = TokenTraits(bit: 20)
  /// A colon or a semicolon.
  static let colon = TokenTraits(bit: 21)
  static let comma = TokenTraits(bit: 22)
  static let bullet = TokenTraits(bit: 23)
  /// A dash, or a run of dashes or of other signs.
  static let rule = TokenTraits(bit: 24)
  /// A run of one sign.
  static let single = TokenTraits(bit: 25)
  /// An emoji or an emoticon.
  static let picture = TokenTraits(bit: 26)

  /// Any white space before the token.
  static let anySpace: TokenTraits = [.space, .newline, .blankLine]
  /// Marks that end a sentence.
  static let terminator: TokenTraits = [.stop, .bang, .ellipsis]
  /// A word that keeps its full stop.
  static let abbreviation: TokenTraits = [.title, .beforeNumber, .mayEnd, .initial, .hour]
}
