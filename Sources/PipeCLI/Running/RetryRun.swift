internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// Runs the quarantined documents of a complete run again and folds them in.
///
/// What comes out is the folder that a run from the start would leave now. Until all of it is there
/// the old run stands as it is.
struct RetryRun {
  private let job: RunJob
  private let planned: PlannedRun
  private let folder: RunFolder
  private let before: RunBefore
  private let store: ShardStore
  private let directory: String
  private let started = Timestamp.now
  private let start = ContinuousClock.now

  /// Takes the folder over, or throws why its run cannot be amended.
  init(_ job: RunJob, directory: String, pluginFolders: [String]) throws {
    self.job = job
    self.directory = directory
    folder = try RunFolder(directory)
    guard let old = try RunPlan.stored(in: folder) else {
      throw EngineError.damagedPlan(path: directory, reason: "it is no longer there")
    }
    before = try RunBefore(folder, plan: old, sinks: job.sinks)
    planned = try job.makePlannedRun()
    let rules = RetryRules(plugins: pluginFolders, mayHaveSkipped: before.counts.skipped > 0)
    let obstacles = rules.obstacles(from: old, to: planned.plan)
    guard obstacles.isEmpty else {
      throw EngineError.cannotRetry(path: directory, differences: obstacles)
    }
    guard planned.plan.isRepeatable else {
      throw EngineError.cannotRetry(
        path: directory, differences: ["its input cannot be read a second time"])
    }
    store = try ShardStore(folder, plan: planned.plan.key)
  }

  private var shardCount: Int { planned.plan.shards.count }

  /// Makes the amended run; returns what it came to.
  func run() throws -> Counts {
    guard before.counts.quarantined > 0 else {
      say("no document of '\(directory)' is in quarantine")
      return before.counts
    }
    let (done, _) = try store.check(shards: shardCount)
    let numbers = (0..<shardCount).filter { before.record(of: $0)?.counts.quarantined != 0 }
    say(
      "running \(Quantity.count(before.counts.quarantined, "quarantined document")) again, in "
        + "\(numbers.count) of \(Quantity.count(shardCount, "shard"))")
    let shards = AmendedShards(store, before, shards: shardCount)
    var stages: [Engine.StageOutcome] = []
    for number in numbers where done[number] == nil {
      stages.add(try amend(number, shards) ?? make(number, shards))
    }
    var check = IdentifierCheck(shards: shardCount) { try shards.identifiers(of: $0) }
    while let number = try check.next() {
      try store.remove(number)
      stages.add(try make(number, shards))
    }
    return try finish(shards, stages)
  }

  /// The pipeline for a shard by itself, whose failures are counted when all are together.
  private var pipeline: Pipeline {
    var pipeline = job.collecting
    pipeline.errors.limit = nil
    return pipeline
  }

  /// Makes a shard from the start.
  private func make(_ number: Int, _ shards: AmendedShards) throws -> [Engine.StageOutcome] {
    try job.runEngine(
      pipeline, [planned.shard(number)], totalBytes: planned.size(of: [number]), sinks: job.sinks,
      to: ShardFiles(store, sinks: job.sinks), after: earlier(shards)
    ).stages
  }

  /// Makes a shard of what there is of it and its quarantined documents; nil if that cannot be done.
  private func amend(_ number: Int, _ shards: AmendedShards) throws -> [Engine.StageOutcome]? {
    guard job.pipeline.sinks.isEmpty, let record = before.record(of: number),
      let order = InputOrder(planned.paths(of: number)),
      let origins = try quarantined(in: number)
    else { return nil }
    let sinks = job.sinks
    let documents = job.pipeline.output.documents ? 0 : nil
    let part = documents.flatMap { before.part(of: sinks[$0].fileName, shard: number) }
    guard documents == nil || part != nil else { return nil }
    let filter = QuarantinedFilter(origins)
    var pipeline = pipeline
    pipeline.stages.insert(PipelineStage(id: QuarantinedFilter.info.name, stage: filter), at: 0)
    let amendment = try ShardAmendment(
      store, sinks: sinks, documents: documents, part: part, of: before, record, filter: filter,
      order: order)
    do {
      return try Array(
        job.runEngine(
          pipeline, [planned.shard(number)], totalBytes: planned.size(of: [number]), sinks: sinks,
          to: amendment, after: earlier(shards)
        ).stages.dropFirst())
    } catch is ShardAmendment.Mismatch {
      return nil
    }
  }

  private func earlier(_ shards: AmendedShards) -> EarlierShards {
    EarlierShards(counts: Counts()) { try shards.identifiers(of: $0) }
  }

  /// Where the quarantined documents of a shard stand in the input; nil if their lines are not known.
  private func quarantined(in number: Int) throws -> Set<Origin>? {
    let name = QuarantineSink().fileName
    guard let part = before.part(of: name, shard: number) else { return nil }
    return try InputOrder.origins(ofFile: "\(directory)/\(name)", part)
  }

  /// Puts the amended run in place of the old one.
  private func finish(
    _ shards: AmendedShards, _ stages: [Engine.StageOutcome]
  ) throws -> Counts {
    try StopSignal.beginFinishing()
    let counts = try shards.counts()
    if counts.exceed(job.pipeline.errors.limit) {
      throw EngineError.tooManyErrors(rejected: counts.quarantined, read: counts.read)
    }
    var files = try shards.join(job.sinks, in: folder)
    var aggregators = try shards.folds(
      fresh: job.collecting.stages.compactMap { $0.stage as? any Aggregator })
    let results = try Results(job.pipeline, counts, taking: &aggregators)
    try results.add(to: &files)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let manifest = Manifest(
      plan: planned.plan, outputs: files.records, counts: counts, totals: results.totals.json,
      run: Manifest.Run(
        started: started, seconds: seconds, workers: job.workers,
        arguments: Array(CommandLine.arguments.dropFirst()), stages: stages,
        system: SystemRecord.json))
    try files.publishTogether(manifest: manifest.makeBytes(), plan: planned.plan)
    if counts.quarantined > 0 {
      try shards.keep(in: folder)
    } else {
      try ShardStore.removeKept(in: folder)
      try store.removeAll()
    }
    if !job.isQuiet {
      let summary = RunSummary(
        pipeline: job.pipeline, counts: counts, files: files.records, directory: directory,
        seconds: seconds, inputBytes: nil)
      job.host.console.write(summary.text(on: job.host.console))
    }
    return counts
  }

  private func say(_ text: String) {
    if !job.isQuiet { job.host.console.line("pipe: \(text)") }
  }
}

extension [Engine.StageOutcome] {
  /// Adds the times of another part of the same run.
  fileprivate mutating func add(_ other: [Engine.StageOutcome]) {
    guard !isEmpty else {
      self = other
      return
    }
    for index in indices where index < other.count { self[index].elapsed += other[index].elapsed }
  }
}
