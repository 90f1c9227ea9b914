package import PipeKit

/// How much is read at once, and how much one input may ask for.
package struct ReadLimits: Sendable {
  /// What the pipeline file sets; a longer record is rejected without being read whole.
  package var input = InputLimits()
  /// How many records make a batch; of batches that grow, the first ones.
  package var batchRecords = 128
  /// Whether batches grow with what has been read, up to ``mostRecords``.
  ///
  /// A stage in another process idles between two batches, so long ones suit it. Short inputs keep
  /// short batches, which all workers can share.
  package var growsBatches = false
  /// How many bytes of records make a batch.
  package var batchBytes = 512 * 1_024

  package init() {}

  package init(_ input: InputLimits, growsBatches: Bool = false) {
    self.input = input
    self.growsBatches = growsBatches
  }

  /// How many records make the next batch after so many have been read.
  func records(after count: Int) -> Int {
    growsBatches ? max(batchRecords, min(count / 4, Self.mostRecords)) : batchRecords
  }

  /// The most records that a batch may grow to.
  private static let mostRecords = 1_024

  /// How much of a rejected record is kept.
  static let rejectedBytes = 64 * 1_024
}
