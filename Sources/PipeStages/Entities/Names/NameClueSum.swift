/// The points of the clues seen so far.
struct NameClueSum: ~Escapable {
  private let clues: Span<NameScores>
  private(set) var scores = NameScores()

  @_lifetime(copy clues)
  init(_ clues: Span<NameScores>) { self.clues = clues }

  @inline(__always)
  mutating func add(_ clue: NameClue) { scores += clues[clue.rawValue] }
}
