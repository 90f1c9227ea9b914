package import PipeKit

/// How much is read at once, and how much one input may ask for.
package struct ReadLimits: Sendable {
  /// What the pipeline file sets; a longer record is rejected without being read whole.
  package var input = InputLimits()
  /// How many records make a batch.
  package var batchRecords = 128
  /// How many bytes of records make a batch.
  package var batchBytes = 512 * 1_024

  package init() {}

  package init(_ input: InputLimits) { self.input = input }

  /// How much of a rejected record is kept.
  static let rejectedBytes = 64 * 1_024
}
