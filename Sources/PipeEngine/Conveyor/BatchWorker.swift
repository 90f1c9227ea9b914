internal import PipeKit

/// One thread's copy of a pipeline: what is done with a batch between admission and writing.
struct BatchWorker {
  /// The stages, and the time spent in them.
  private(set) var processor: DocumentProcessor
  /// Where documents may take only so long.
  private let watched: WatchedStages?
  private let pool: FoldPool
  private let sinks: [any Sink]

  init(
    _ fresh: DocumentProcessor, _ pool: FoldPool, _ sinks: [any Sink], _ stragglers: Stragglers
  ) {
    processor = fresh
    self.pool = pool
    self.sinks = sinks
    watched = fresh.hasTimeouts ? WatchedStages(fresh, stragglers) : nil
  }

  /// Sends the documents of a batch through the stages.
  mutating func process(_ batch: inout Batch) throws -> (counts: Counts, failure: EngineError?) {
    try watched?.process(&batch, timing: &processor) ?? processor.process(&batch)
  }

  /// Adds what is left of a batch to the folds of its shard, and turns it into bytes for each output.
  mutating func close(_ batch: Batch, of shard: Int) throws -> [Encoded] {
    var folds = pool.borrow(for: shard)
    try processor.fold(batch.documents, into: &folds)
    pool.handBack(folds, of: shard)
    return try sinks.map { try $0.encode(batch) }
  }

  /// Ends the threads that the stages have of their own.
  func end() { watched?.end() }
}
