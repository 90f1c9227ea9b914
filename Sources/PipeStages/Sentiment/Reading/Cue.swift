/// One token of a sentence as the judges see it.
struct Cue: Sendable, BitwiseCopyable {
  /// The word's or the phrase's entry in the lexicon; zero for none.
  var number: PolarityLexicon.Number = 0
  var role: GrammarRole = .none
  var traits: Traits = []
  /// The weighted word that begins here, as an index into the sentence's hits; −1 for none.
  var hit: Int32 = -1
  /// The mention the token belongs to, as an index into the sentence's mentions; −1 for none.
  var mention: Int32 = -1
  /// What the models know the token by, and the row of its vector; see ``ReadWord``.
  var word: UInt32 = 0
  var row: UInt32 = 0

  struct Traits: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    /// Between quotation marks.
    static let isQuoted = Traits(rawValue: 1)
    /// A capital where only names have one.
    static let isName = Traits(rawValue: 2)
    /// A word or a number, not a mark.
    static let isWord = Traits(rawValue: 4)
    /// A later word of a phrase, which speaks for it.
    static let isInPhrase = Traits(rawValue: 8)
    static let isCapitalized = Traits(rawValue: 16)
  }
}
