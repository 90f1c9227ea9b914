package import PipeKit

/// Runs a pipeline over a source.
package struct Engine: Sendable {
  package var pipeline: Pipeline
  /// Threads that run stages; the output does not depend on how many.
  package var workers: Int
  /// How many documents to read; nil for all.
  package var limit: Int?
  package var meter = ProgressMeter()
  /// Where results of stages are kept from run to run; nil for nowhere.
  package var cache: RunCache?
  /// Asked before each batch whether to stop.
  package var shouldStop: @Sendable () -> Bool = { false }

  package init(_ pipeline: Pipeline, workers: Int = 1, limit: Int? = nil) {
    self.pipeline = pipeline
    self.workers = workers
    self.limit = limit
  }

  /// What a run came to.
  package struct Outcome: Sendable {
    package var counts: Counts
    package var stages: [StageOutcome]
    /// The folds over all written documents, in the order of the stages.
    package var aggregators: [any Aggregator]
    /// What is left of the destination, to add results to.
    package var destination: any RunDestination
  }

  /// What one stage did.
  package struct StageOutcome: Sendable {
    package var id: String
    /// Time spent in the stage, over all workers.
    package var elapsed: Duration
    /// What the cache did for it; nil where there is none.
    package var cache: StageCacheReport?
  }

  /// Reads every document of `source`, sends it through the stages, and writes what `sinks` make of
  /// it, in input order.
  package func run(
    _ source: any Source, sinks: [any Sink], to destination: any RunDestination
  ) throws -> Outcome {
    try run([Shard(0) { source }], sinks: sinks, to: destination)
  }

  /// Does the same for some shards, in the order they are given.
  package func run(
    _ shards: [Shard], sinks: [any Sink], to destination: any RunDestination,
    after earlier: EarlierShards = EarlierShards()
  ) throws -> Outcome {
    let fresh = DocumentProcessor(pipeline, cache: cache)
    let pool = FoldPool(fresh.freshFolds)
    let conveyor = Conveyor(
      feed: Feed(shards), capacity: workers * 4,
      admission: Admission(limit: limit, earlier: earlier.identifiers), shouldStop: shouldStop)
    var outlet = OrderedOutlet(
      destination, limit: pipeline.errors.limit, meter: meter, pool: pool,
      earlier: earlier.counts)
    let stragglers = Stragglers()
    let elapsed = Monitor(fresh.steps.map { StageOutcome(id: $0.id, elapsed: .zero) })
    let addUp = { @Sendable (worker: BatchWorker) in
      elapsed.withLock { total in
        for (index, step) in worker.processor.steps.enumerated() {
          total[index].elapsed += step.elapsed
        }
      }
    }

    let threads = try WorkerThread.start(workers) {
      var worker = BatchWorker(fresh, pool, sinks, stragglers)
      conveyor.work(&worker)
      worker.end()
      addUp(worker)
    }
    var writer = BatchWorker(fresh, pool, sinks, stragglers)
    conveyor.write(to: &outlet, after: threads.count, closing: &writer)
    for thread in threads { thread.join() }
    addUp(writer)
    if let failure = conveyor.failure { throw failure }

    let (counts, aggregators, destination) = try outlet.finish()
    let stages = elapsed.withLock { stages in
      stages.map { StageOutcome(id: $0.id, elapsed: $0.elapsed, cache: cache?.report(of: $0.id)) }
    }
    return Outcome(
      counts: counts, stages: stages, aggregators: aggregators,
      destination: destination)
  }
}

/// What is known of the shards that other runs have committed.
package struct EarlierShards: Sendable {
  /// The sum of their counts.
  package var counts = Counts()
  /// The log of the identifiers that one of them let in; none for a shard that is not there.
  package var identifiers: @Sendable (_ shard: Int) throws -> [UInt64] = { _ in [] }

  package init() {}

  package init(
    counts: Counts, identifiers: @escaping @Sendable (_ shard: Int) throws -> [UInt64]
  ) {
    self.counts = counts
    self.identifiers = identifiers
  }
}
