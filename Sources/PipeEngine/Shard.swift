package import PipeKit

/// A stretch of the input that is committed as a whole.
package struct Shard: Sendable {
  /// The shard's place in the plan.
  package var number: Int
  /// What the input's files are called.
  package var names: InputNames
  /// Opens the stretch for reading.
  package var makeSource: @Sendable () throws -> any Source

  package init(
    _ number: Int, names: InputNames = InputNames(),
    makeSource: @escaping @Sendable () throws -> any Source
  ) {
    self.number = number
    self.names = names
    self.makeSource = makeSource
  }
}

/// What is left of a shard when all its batches are written.
package struct FinishedShard: Sendable {
  package var number: Int
  package var counts: Counts
  /// The folds over its written documents; a destination that stores them takes them out.
  package var folds: [any Aggregator]
  /// The identifiers it let in, as a log of them.
  package var identifiers: [UInt64]

  /// Notes what one of its batches came to.
  mutating func add(_ more: Counts, identifiers new: [UInt64]) {
    counts = counts + more
    identifiers += new
  }
}
