extension [Proposal] {
  /// Sorts the proposals from a place on by their first word, if they are not; a slice that is sorted
  /// is copied, and nearly all are in order.
  mutating func order(from first: Int = 0) {
    for index in indices[first...].dropFirst()
    where self[index].firstWord < self[index - 1].firstWord {
      return self[first...].sort { $0.firstWord < $1.firstWord }
    }
  }
}
