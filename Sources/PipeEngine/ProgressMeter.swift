private import Synchronization

/// What a run has done so far, for whoever draws it. Written by workers, read by anyone.
package final class ProgressMeter: Sendable {
  private let documents = Atomic<Int>(0)
  private let quarantined = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  package init() {}

  /// One look at the meter.
  package struct Reading: Hashable, Sendable {
    package var documents: Int
    package var quarantined: Int
    /// Bytes of input that have gone through.
    package var bytes: Int
  }

  package var reading: Reading {
    Reading(
      documents: documents.load(ordering: .relaxed),
      quarantined: quarantined.load(ordering: .relaxed), bytes: bytes.load(ordering: .relaxed))
  }

  func add(_ counts: Counts, bytes: Int) {
    documents.add(counts.read, ordering: .relaxed)
    quarantined.add(counts.quarantined, ordering: .relaxed)
    self.bytes.add(bytes, ordering: .relaxed)
  }
}
