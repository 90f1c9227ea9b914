package import PipeKit

/// Runs a pipeline over a source.
package struct Engine: Sendable {
  package var pipeline: Pipeline
  /// Threads that run stages; the output does not depend on how many.
  package var workers: Int
  /// How many documents to read; nil for all.
  package var limit: Int?
  package var meter = ProgressMeter()
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
  }

  /// Reads every document of `source`, sends it through the stages, and writes what `sinks` make of
  /// it, in input order.
  package func run(
    _ source: any Source, sinks: [any Sink], to destination: any RunDestination
  ) throws -> Outcome {
    let conveyor = Conveyor(
      feed: Feed(source),
      outlet: OrderedOutlet(destination, limit: pipeline.errors.limit, meter: meter),
      capacity: workers * 4, limit: limit, shouldStop: shouldStop)
    let processors = Monitor<[Int: DocumentProcessor]>([:])
    let fresh = DocumentProcessor(pipeline)

    try WorkerThread.run(workers) { worker in
      let processor = Self.work(conveyor, fresh, source, sinks)
      processors.withLock { $0[worker] = processor }
    }
    if let failure = conveyor.failure { throw failure }

    guard let outlet = conveyor.finish() as? OrderedOutlet else {
      preconditionFailure("the conveyor was made with an ordered outlet")
    }
    let (counts, destination) = try outlet.finish()
    var done = processors.withLock { processors in
      defer { processors = [:] }
      return Array(processors.values)
    }
    let total = try Self.merge(&done)
    return Outcome(
      counts: counts, stages: total.map { StageOutcome(id: $0.id, elapsed: $0.elapsed) },
      aggregators: total.compactMap(\.runner.aggregator), destination: destination)
  }

  /// One worker: batches from the conveyor through its own copy of the stages.
  private static func work(
    _ conveyor: Conveyor, _ fresh: DocumentProcessor, _ source: any Source, _ sinks: [any Sink]
  ) -> DocumentProcessor {
    var processor = fresh
    conveyor.work(
      decode: { try source.decode(&$0) },
      process: { batch in
        let (counts, failure) = try processor.process(&batch)
        return Conveyor.Finished(
          encoded: try sinks.map { try $0.encode(batch) }, counts: counts,
          inputBytes: batch.inputBytes, failure: failure)
      })
    return processor
  }

  /// Adds up what the workers have; each one's state is let go as soon as it is added. The order
  /// makes no difference, since folds are commutative.
  private static func merge(
    _ processors: inout [DocumentProcessor]
  ) throws -> [DocumentProcessor.Step] {
    guard var total = processors.popLast() else { return [] }
    while let other = processors.popLast() { try total.merge(other) }
    return total.steps
  }
}
