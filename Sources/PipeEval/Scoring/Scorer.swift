/// How one task counts documents and what it makes of the sums.
protocol Scorer: Sendable {
  /// Counts one document, and says what is wrong in it. Rows may grow as labels turn up; what a
  /// row lacks is zero.
  mutating func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument

  /// How many counts a row has by now.
  var columns: Int { get }

  /// What the added-up rows of some documents come to; the same figures whatever the sums.
  func figures(_ sums: [Int]) -> [Figure]
}

/// One document's counts and errors.
struct ScoredDocument: Sendable {
  var counts: [Int]
  var mistakes: [Mistake]
}
