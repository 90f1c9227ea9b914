package import PipeKit
private import Synchronization

/// Lets only the documents through that a run has quarantined, known by where they stand in the
/// input, and counts the others.
package struct QuarantinedFilter: Filter {
  package static let info = Info("retry", "Keeps the documents that were quarantined.")

  /// Shared by the copies of all workers.
  private final class Count: Sendable {
    let others = Atomic<Int>(0)
  }

  private let origins: Set<Origin>
  private let count = Count()

  package init() { origins = [] }

  package init(_ origins: Set<Origin>) { self.origins = origins }

  package func keeps(_ document: Document) -> Bool {
    if origins.contains(document.origin) { return true }
    count.others.add(1, ordering: .relaxed)
    return false
  }

  /// How many documents were not let through.
  var others: Int { count.others.load(ordering: .relaxed) }
}
