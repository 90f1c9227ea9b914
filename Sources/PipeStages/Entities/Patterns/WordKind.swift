internal import PipeKit

/// The kinds of words that a pattern may ask for.
enum WordKind: String, CaseIterable, Sendable {
  /// Anything: a word, a number or a mark.
  case any
  case word
  /// A word that begins with a capital letter.
  case capital
  /// A word of capitals, two at least.
  case upper
  /// A word without a capital at its beginning.
  case lower
  /// Digits, or a word for a number.
  case number
  /// A sign of punctuation or another.
  case mark
  /// Mr, Dr, General, president.
  case title
  /// A given name of the lists.
  case given

  /// Whether a word is of the kind.
  func takes(_ word: EntityWord) -> Bool {
    switch self {
    case .any: true
    case .word: word.shape.contains(.word)
    case .capital: word.shape.contains(.word) && word.shape.contains(.capital)
    case .upper: word.shape.contains(.word) && word.shape.contains(.allCapitals)
    case .lower: word.shape.contains(.word) && !word.shape.contains(.capital)
    case .number: word.shape.contains(.number) || word.isAny(.numeric)
    case .mark: word.shape.isDisjoint(with: [.word, .number])
    case .title: word.isAny(LexicalClass.honorific.union(.role))
    case .given: word.shape.contains(.capital) && word.isAny(.givenName)
    }
  }
}
