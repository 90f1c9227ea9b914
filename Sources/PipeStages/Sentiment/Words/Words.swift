/// The word lists that ship, in the order in which they are read.
enum Words {
  static let all: [StaticString] = [phrases, grammar, verbs, adjectives, nouns]
}
