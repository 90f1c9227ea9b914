internal import PipeKit

/// Writes finished batches, counts them, and ends the run where the error policy says so.
struct OrderedOutlet: Outlet {
  private var destination: any RunDestination
  private let limit: ErrorPolicy.Limit?
  private let meter: ProgressMeter
  private(set) var counts = Counts()

  init(_ destination: any RunDestination, limit: ErrorPolicy.Limit?, meter: ProgressMeter) {
    self.destination = destination
    self.limit = limit
    self.meter = meter
  }

  mutating func write(_ batch: Conveyor.Finished) throws {
    if let failure = batch.failure { throw failure }
    for (sink, encoded) in batch.encoded.enumerated() {
      try destination.write(encoded, sink: sink)
    }
    counts = counts + batch.counts
    meter.add(batch.counts, bytes: batch.inputBytes)
    if case .count(let most)? = limit, counts.quarantined > most { throw tooMany }
  }

  /// Checks what can be said only when everything has been read.
  func finish() throws -> (Counts, any RunDestination) {
    guard counts.addUp else {
      throw EngineError.inconsistent(
        "\(counts.read) documents read, but \(counts.written) written, "
          + "\(counts.quarantined) quarantined and \(counts.skipped) skipped")
    }
    if case .share(let most)? = limit, counts.quarantined * 10_000 > most * counts.read {
      throw tooMany
    }
    return (counts, destination)
  }

  private var tooMany: EngineError {
    .tooManyErrors(rejected: counts.quarantined, read: counts.read)
  }
}
