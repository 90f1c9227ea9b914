/// How much is read at once, and how large one document may be.
package struct ReadLimits: Sendable {
  /// The longest record in bytes; longer ones are rejected without being read whole.
  package var record = 64 * 1_024 * 1_024
  /// How many records make a batch.
  package var batchRecords = 128
  /// How many bytes of records make a batch.
  package var batchBytes = 512 * 1_024

  package init() {}

  /// How much of a rejected record is kept.
  static let rejectedBytes = 64 * 1_024
}
