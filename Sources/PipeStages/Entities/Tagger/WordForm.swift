import PipeModels

/// What the features need to know of a word, worked out once for all its occurrences.
struct WordForm: Sendable, BitwiseCopyable {
  /// Hashes of the word as it stands and in lower case.
  var word: UInt32 = 0
  var lower: UInt32 = 0
  /// The classes of its letters, runs cut to two: `Xxx` and `Xxxxx` give `Xxx`.
  var shape: UInt32 = 0
  /// The classes of its letters, runs cut to one.
  var outline: UInt32 = 0
  /// Hashes of its first and last three letters in lower case.
  var prefix: UInt32 = 0
  var suffix: UInt32 = 0
  /// What the model's table says of it.
  var facts = WordFacts()
  /// Its length in scalars, 12 at most.
  var length: UInt8 = 0
  var traits: Traits = []
  /// The number of its lower-case form among all lower-case forms.
  var lowerNumber: Int32 = 0

  /// Yes-or-no properties of a word.
  struct Traits: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16

    /// Its first letter is upper case.
    static let capitalised = Traits(rawValue: 1 << 0)
    /// Its first letter is upper case and a later one is lower case.
    static let title = Traits(rawValue: 1 << 1)
    /// It has two letters or more, all of them upper case.
    static let allCapitals = Traits(rawValue: 1 << 2)
    static let hasUpper = Traits(rawValue: 1 << 3)
    static let hasLower = Traits(rawValue: 1 << 4)
    static let hasDigit = Traits(rawValue: 1 << 5)
    static let hasHyphen = Traits(rawValue: 1 << 6)
    /// It can join capitalised words into one name: "of", "de", "&".
    static let connector = Traits(rawValue: 1 << 7)
    /// A new sentence may begin after it.
    static let beforeStart = Traits(rawValue: 1 << 8)
    static let quote = Traits(rawValue: 1 << 9)
    /// It speaks of the writer or to the reader: "I", "your".
    static let personal = Traits(rawValue: 1 << 11)
    /// It makes the words around it worth looking at.
    static let trigger = Traits(rawValue: 1 << 10)
  }

  /// The form that stands before and after every paragraph.
  static let outside = WordForm()

  var isCapitalised: Bool { traits.contains(.capitalised) }

  /// One of four classes of case: none, title, all capitals, other.
  var caseClass: UInt32 {
    if traits.contains(.title) { return 1 }
    if traits.contains(.allCapitals) { return 2 }
    return traits.contains(.hasUpper) ? 3 : 0
  }
}
