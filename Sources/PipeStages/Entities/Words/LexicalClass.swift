/// What the lists know of a word. A word may be in several.
struct LexicalClass: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  static let common = LexicalClass(bit: 0)
  static let femaleName = LexicalClass(bit: 1)
  static let maleName = LexicalClass(bit: 2)
  static let surname = LexicalClass(bit: 3)
  static let maleHonorific = LexicalClass(bit: 4)
  static let femaleHonorific = LexicalClass(bit: 5)
  /// Before a name of either sex.
  static let neutralHonorific = LexicalClass(bit: 6)
  static let role = LexicalClass(bit: 7)
  static let kin = LexicalClass(bit: 8)
  static let speechVerb = LexicalClass(bit: 9)
  static let personVerb = LexicalClass(bit: 10)
  static let organizationHead = LexicalClass(bit: 11)
  static let organizationSuffix = LexicalClass(bit: 12)
  static let organizationContext = LexicalClass(bit: 13)
  static let facilityHead = LexicalClass(bit: 14)
  static let locationHead = LexicalClass(bit: 15)
  static let locationStart = LexicalClass(bit: 16)
  static let locationContext = LexicalClass(bit: 17)
  static let eventHead = LexicalClass(bit: 18)
  static let productHead = LexicalClass(bit: 19)
  static let placePreposition = LexicalClass(bit: 20)
  static let particle = LexicalClass(bit: 21)
  static let month = LexicalClass(bit: 22)
  static let weekday = LexicalClass(bit: 23)
  /// A cardinal below the magnitudes, in words.
  static let number = LexicalClass(bit: 24)
  static let magnitude = LexicalClass(bit: 25)
  static let ordinal = LexicalClass(bit: 26)
  static let currency = LexicalClass(bit: 27)
  static let currencyCode = LexicalClass(bit: 28)
  static let unit = LexicalClass(bit: 29)
  static let timeUnit = LexicalClass(bit: 30)
  static let relativeDay = LexicalClass(bit: 31)
  /// last, next, this: makes a relative date of what follows.
  static let relativeWord = LexicalClass(bit: 32)
  /// a.m., p.m.
  static let hourSuffix = LexicalClass(bit: 33)
  static let timeZone = LexicalClass(bit: 34)
  /// Stands before a year or a month: in, since, until.
  static let dateCue = LexicalClass(bit: 35)
  /// anti-, pro-, non-: a word of its own before a hyphen.
  static let hyphenPrefix = LexicalClass(bit: 36)
  /// -based, -led, -born: a word of its own after a hyphen.
  static let hyphenSuffix = LexicalClass(bit: 37)
  /// A well-known place of one word.
  static let place = LexicalClass(bit: 38)
  /// A nationality or creed of one word.
  static let group = LexicalClass(bit: 39)
  /// A well-known organisation of one word.
  static let knownOrganization = LexicalClass(bit: 40)
  static let article = LexicalClass(bit: 41)
  static let percent = LexicalClass(bit: 42)
  /// Money only with a magnitude before it: won, marks, real.
  static let weakCurrency = LexicalClass(bit: 43)
  /// he, she, they: never part of a name.
  static let pronoun = LexicalClass(bit: 44)
  /// Jan, Feb: a month only beside a number.
  static let shortMonth = LexicalClass(bit: 45)
  /// Letters before the sign of a currency: US$, HK$.
  static let signPrefix = LexicalClass(bit: 46)
  /// TV, DVD: capitals that are no name.
  static let commonAcronym = LexicalClass(bit: 47)
  /// Foreign, Labour: part of a title right before one.
  static let titleModifier = LexicalClass(bit: 48)
  /// Police, University: the words before it are a place, not a short name.
  static let publicHead = LexicalClass(bit: 49)

  /// After a family name: Jr., III.
  static let generation = LexicalClass(bit: 50)

  /// Stands for a person of high rank: Highness, Emir.
  static let rank = LexicalClass(bit: 51)

  /// A number in Roman letters, from two on: Charles III.
  static let romanNumeral = LexicalClass(bit: 52)

  /// River, Mount: a place is often called without it.
  static let landmark = LexicalClass(bit: 53)

  /// Says that another name of the same thing follows: known as, née.
  static let byname = LexicalClass(bit: 54)

  /// The same after a comma or in brackets: called, formerly.
  static let bynameVerb = LexicalClass(bit: 55)

  /// Stands beside those: also, better.
  static let bynameAdverb = LexicalClass(bit: 56)

  /// News, Lines: ends the names of organisations and of nothing else.
  static let companyEnding = LexicalClass(bit: 57)

  /// Small words that no name begins or ends with: of, the.
  static let smallWord = LexicalClass(bit: 58)

  /// Company, newspaper: what it says of a name stands for an organisation.
  static let companyNoun = LexicalClass(bit: 59)

  /// District, village: right after a name, it is a place's.
  static let placeNoun = LexicalClass(bit: 60)

  /// App, browser: what it says of a name stands for a product.
  static let productNoun = LexicalClass(bit: 61)

  /// Storm, typhoon: has a name that is a person's elsewhere.
  static let stormNoun = LexicalClass(bit: 62)

  /// Lists that came after the rules for names were fitted, which must not hear of them.
  static let unfitted: LexicalClass = [
    .landmark, .byname, .bynameVerb, .bynameAdverb, .companyEnding, .smallWord, .companyNoun,
    .placeNoun, .productNoun, .stormNoun,
  ]

  static let givenName: LexicalClass = [.femaleName, .maleName]
  static let honorific: LexicalClass = [.maleHonorific, .femaleHonorific, .neutralHonorific]
  static let numeric: LexicalClass = [.number, .magnitude, .ordinal]
}
