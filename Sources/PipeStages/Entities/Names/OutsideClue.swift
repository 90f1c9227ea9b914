/// One observation about a capitalised word that may be in no name.
enum OutsideClue: Int, CaseIterable, Sendable {
  /// A word of a common list, where capitals say nothing and where they say something.
  case commonAtStart, common
  case titleAtStart, title
  case headAtStart, head
  case knownAtStart, known
  case personAtStart, person
  case unknownAtStart, unknown
  case allCapitals
  /// Right after or before another capitalised word, which is no title.
  case afterName, beforeName
  /// A title right before a capitalised word.
  case titleBeforeName
  case smallWord
}
