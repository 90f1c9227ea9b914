package import PipeKit

/// How many documents a run has read, and what became of them.
package struct Counts: Hashable, Sendable {
  package var read = 0
  package var written = 0
  package var quarantined = 0
  /// Dropped by a filter, or left out because the policy is `skip`.
  package var skipped = 0

  package init() {}

  /// The rule every run ends with: no document is lost.
  package var addUp: Bool { read == written + quarantined + skipped }

  /// Whether more documents failed than a limit allows; a share is of all documents read.
  package func exceed(_ limit: ErrorPolicy.Limit?) -> Bool {
    switch limit {
    case .count(let most)?: quarantined > most
    case .share(let most)?: quarantined * 10_000 > most * read
    case nil: false
    }
  }

  package static func + (left: Counts, right: Counts) -> Counts {
    var sum = left
    sum.read += right.read
    sum.written += right.written
    sum.quarantined += right.quarantined
    sum.skipped += right.skipped
    return sum
  }
}
