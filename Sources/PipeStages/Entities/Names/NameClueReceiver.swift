/// Takes the clues that a span or a word has: to add up their points, or to list them.
protocol NameClueReceiver: ~Escapable {
  mutating func add(_ clue: NameClue)
  mutating func add(outside clue: OutsideClue)
}
