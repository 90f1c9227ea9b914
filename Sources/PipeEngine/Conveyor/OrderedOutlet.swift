internal import PipeKit

/// Writes closed batches, counts them, and ends the run where there were too many errors.
struct OrderedOutlet {
  private var destination: any RunDestination
  private let limit: ErrorPolicy.Limit?
  private let meter: ProgressMeter
  private let pool: FoldPool
  private(set) var counts: Counts
  /// The shard whose batches are being written.
  private var current: FinishedShard?
  /// The folds of finished shards, where the destination leaves them to us.
  private var folds: [StageRunner] = []

  /// `earlier` are the counts of shards that other runs have committed.
  init(
    _ destination: any RunDestination, limit: ErrorPolicy.Limit?, meter: ProgressMeter,
    pool: FoldPool, earlier: Counts
  ) {
    self.destination = destination
    self.limit = limit
    self.meter = meter
    self.pool = pool
    counts = earlier
  }

  mutating func write(_ batch: Conveyor.Finished) throws {
    if current == nil {
      current = FinishedShard(number: batch.shard, counts: Counts(), folds: [], identifiers: [])
      try destination.beginShard(batch.shard)
    }
    if case .closed(let outputs) = batch.content {
      for (sink, encoded) in outputs.enumerated() { try destination.write(encoded, sink: sink) }
    }
    counts = counts + batch.counts
    current?.add(batch.counts, identifiers: batch.identifiers)
    meter.add(batch.counts, bytes: batch.inputBytes)
    if case .count? = limit, counts.exceed(limit) { throw tooMany }
    if batch.endsShard { try endShard() }
  }

  /// Hands the shard to the destination when its last batch is written.
  private mutating func endShard() throws {
    guard var shard = current.take() else { return }
    shard.folds = try pool.finish(shard.number)
    try destination.endShard(&shard)
    let left = shard.folds.compactMap { StageRunner($0) }
    if folds.isEmpty {
      folds = left
    } else {
      for (index, fold) in left.enumerated() { try folds[index].merge(fold) }
    }
  }

  /// Ends a shard that the limit has cut short, and checks what can be said only when everything
  /// has been read.
  mutating func finish() throws -> (Counts, [any Aggregator], any RunDestination) {
    try endShard()
    guard counts.addUp else {
      throw EngineError.inconsistent(
        "\(counts.read) documents read, but \(counts.written) written, "
          + "\(counts.quarantined) quarantined and \(counts.skipped) skipped")
    }
    if counts.exceed(limit) { throw tooMany }
    return (counts, folds.compactMap(\.aggregator), destination)
  }

  private var tooMany: EngineError {
    .tooManyErrors(rejected: counts.quarantined, read: counts.read)
  }
}
