internal import PipeKit

/// One worker's copy of a pipeline: sends documents through the stages.
///
/// Aggregators come last whatever their place in the file, so that a document that another stage
/// rejects is in no table.
struct DocumentProcessor: Sendable {
  private(set) var steps: [Step]
  /// Where the aggregators begin; their folds belong to the shard and are handed in.
  private let firstFold: Int
  private let defaultAction: ErrorPolicy.Action

  /// A stage, and what this worker knows of it.
  struct Step: Sendable {
    let id: String
    var runner: StageRunner
    let condition: Condition?
    let action: ErrorPolicy.Action
    /// Where the stage's results are kept; nil for nowhere.
    var cache: StageCache?
    /// Time spent in the stage.
    var elapsed = Duration.zero

    /// Runs the stage, or takes what it made earlier from the cache.
    mutating func run(_ document: inout Document) throws -> Bool {
      guard let cache else { return try runner.run(&document) }
      return try cache.run(&runner, &document)
    }

    mutating func run(
      _ documents: inout [Document], at indices: [Int]
    ) throws -> [(index: Int, verdict: BatchVerdict)] {
      guard let cache else { return try runner.run(&documents, at: indices) }
      return try cache.run(&runner, &documents, at: indices)
    }
  }

  init(_ pipeline: Pipeline, cache: RunCache? = nil) {
    defaultAction = pipeline.errors.action
    let steps = pipeline.stages.map { stage in
      guard let runner = StageRunner(stage.stage) else {
        preconditionFailure("'\(stage.name)' is a stage of no known kind")
      }
      return Step(
        id: stage.id, runner: runner, condition: stage.condition,
        action: stage.onError ?? pipeline.errors.action, cache: cache?.stage(stage.id))
    }
    let folding = steps.filter { $0.runner.aggregator != nil }
    self.steps = steps.filter { $0.runner.aggregator == nil } + folding
    firstFold = steps.count - folding.count
  }

  /// The aggregators as they are before any document.
  var freshFolds: [StageRunner] { steps[firstFold...].map(\.runner) }

  /// Runs every stage on every document; leaves in the batch what is to be written, and adds that to
  /// `folds`, one for each aggregator.
  ///
  /// Returns the counts, and the first document, if any, that ends the run. Throws only if an
  /// aggregator fails, since its sums can then no longer be trusted, or a stage is no longer there.
  mutating func process(
    _ batch: inout Batch, folds: inout [StageRunner]
  ) throws -> (counts: Counts, failure: EngineError?) {
    var counts = Counts()
    counts.read = batch.documents.count + batch.rejections.count
    var rejections = batch.rejections.map { ($0, defaultAction) }
    var kept = 0
    for (index, outcome) in try outcomes(&batch.documents, &folds).enumerated() {
      switch outcome {
      case .written:
        if kept != index { batch.documents.swapAt(kept, index) }
        kept += 1
      case .dropped:
        counts.skipped += 1
      case .rejected(let stage, let error, let action):
        let document = batch.documents[index]
        let rejection = Rejection(
          id: document.id, origin: document.origin, stage: stage, error: error,
          bytes: batch.inputBytes(of: document.ordinal), ordinal: document.ordinal)
        rejections.append((rejection, action))
      }
    }
    batch.documents.removeSubrange(kept...)
    rejections.sort { $0.0.ordinal < $1.0.ordinal }
    batch.rejections = rejections.filter { $0.1 == .quarantine }.map(\.0)

    counts.written = kept
    counts.quarantined = batch.rejections.count
    counts.skipped += rejections.count { $0.1 == .skip }
    let fatal = rejections.first { $0.1 == .fail }.map { EngineError($0.0) }
    return (counts, fatal)
  }

  /// What becomes of a document, as far as the stages so far know.
  private enum Outcome {
    case written
    case dropped
    case rejected(stage: String, DocumentError, ErrorPolicy.Action)

    var isWritten: Bool {
      if case .written = self { true } else { false }
    }
  }

  /// Runs stages document by document, but those that take batches on all documents at once.
  private mutating func outcomes(
    _ documents: inout [Document], _ folds: inout [StageRunner]
  ) throws -> [Outcome] {
    var outcomes = [Outcome](repeating: .written, count: documents.count)
    var start = 0
    while start < steps.count {
      if steps[start].runner.takesBatches {
        try runTogether(start, &documents, &outcomes)
        start += 1
        continue
      }
      let end = steps[start...].firstIndex { $0.runner.takesBatches } ?? steps.count
      for index in documents.indices where outcomes[index].isWritten {
        outcomes[index] = try run(&documents[index], through: start..<end, &folds)
      }
      start = end
    }
    return outcomes
  }

  private mutating func runTogether(
    _ step: Int, _ documents: inout [Document], _ outcomes: inout [Outcome]
  ) throws {
    let indices = documents.indices.filter {
      outcomes[$0].isWritten && steps[step].condition?.matches(documents[$0]) ?? true
    }
    guard !indices.isEmpty else { return }
    let start = ContinuousClock.now
    for (index, verdict) in try steps[step].run(&documents, at: indices) {
      switch verdict {
      case .dropped: outcomes[index] = .dropped
      case .failed(let error):
        outcomes[index] = .rejected(stage: steps[step].id, error, steps[step].action)
      }
    }
    steps[step].elapsed += ContinuousClock.now - start
  }

  private mutating func run(
    _ document: inout Document, through range: Range<Int>, _ folds: inout [StageRunner]
  ) throws -> Outcome {
    let clock = ContinuousClock()
    var start = clock.now
    for index in range {
      if let condition = steps[index].condition, !condition.matches(document) { continue }
      defer {
        let end = clock.now
        steps[index].elapsed += end - start
        start = end
      }
      do {
        if index < firstFold {
          guard try steps[index].run(&document) else { return .dropped }
        } else {
          _ = try folds[index - firstFold].run(&document)
        }
      } catch  where index < firstFold {
        let error = error as? DocumentError ?? DocumentError("stage-failed", "\(error)")
        return .rejected(stage: steps[index].id, error, steps[index].action)
      }
    }
    return .written
  }
}

extension EngineError {
  /// The end of a run because of one document.
  init(_ rejection: Rejection) {
    self = .documentFailed(
      id: rejection.id, path: rejection.origin.path, line: rejection.origin.line,
      stage: rejection.stage, message: rejection.error.message)
  }
}
