/// The points of the clues seen so far.
struct NameClueSum: NameClueReceiver, ~Escapable {
  private let clues: Span<NameScores>
  private let outside: Span<NameScores>
  private(set) var scores: NameScores
  private(set) var outsidePoints = 0

  @_lifetime(copy clues, copy outside)
  init(
    _ clues: Span<NameScores>, _ outside: Span<NameScores>, from scores: NameScores = NameScores()
  ) {
    self.scores = scores
    self.clues = clues
    self.outside = outside
  }

  @inline(__always)
  mutating func add(_ clue: NameClue) { scores += clues[clue.rawValue] }

  @inline(__always)
  mutating func add(outside clue: OutsideClue) { outsidePoints += outside[clue.rawValue].first }
}
