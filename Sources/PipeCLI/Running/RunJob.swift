internal import ArgumentParser
internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// One `pipe run`, from the input files to the manifest.
struct RunJob {
  let host: Host
  var pipeline: Pipeline
  /// The files that the pipeline was prepared from.
  var files: [InputRecord]
  /// The files that each stage was made from, by the stage's id.
  var stageFiles: [String: [InputRecord]] = [:]
  /// Where relative input paths start.
  var inputDirectory: String
  /// How the command can be given again.
  var origin: PlanOrigin
  var workers = 1
  var limit: Int?
  var shardSize = RunPlanner.usualShardSize
  /// The lock file that the run must agree with; nil for none.
  var lockFile: String?
  /// What describes the run for other programs.
  var provenance = Provenance()
  /// Where results of stages are kept; nil for nowhere, whatever the pipeline file says.
  var cacheOptions: CacheOptions?
  /// The cache of the run under way.
  var cache: RunCache?
  /// Whether a run of another plan may be replaced.
  var restarts = false
  var progress = ProgressStyle.auto
  var isQuiet = false

  /// Runs the pipeline; throws the exit status where it is not 0.
  func run() throws {
    try ending {
      let inputs = try resolveInputs()
      guard let directory = pipeline.output.directory else {
        if lockFile != nil { _ = try makePlan(inputs) }
        return try caching { try $0.stream(inputs) }
      }
      let planned = try makePlan(inputs)
      return try provenance.recording(planned.plan, directory: directory) {
        try caching { try FolderRun($0, planned, directory: directory).run() }
      }
    }
  }

  /// The plan of this run, without a folder.
  func makePlannedRun() throws -> PlannedRun { try makePlan(resolveInputs()) }

  /// The plan of this run, without a folder, or the end of the command.
  func makePlan() throws -> PlannedRun {
    do {
      return try makePlannedRun()
    } catch let error as EngineError {
      throw end(error)
    }
  }

  /// Runs a stored plan, or some of its shards.
  func run(_ stored: StoredPlan, shards: [Int]?) throws {
    try ending {
      let planned = try makePlan(checking: stored)
      if let shards {
        for number in shards where !planned.plan.shards.indices.contains(number) {
          throw ValidationError(
            "there is no shard \(number); they are 0 to \(planned.plan.shards.count - 1)")
        }
        return try caching {
          try ShardRun($0, planned, directory: stored.directory).run(shards)
        }
      }
      return try caching { try FolderRun($0, planned, directory: stored.directory).run() }
    }
  }

  /// Puts the shards of a stored plan together.
  func merge(_ stored: StoredPlan) throws {
    try ending {
      try FolderRun(self, makePlan(checking: stored), directory: stored.directory).merge()
    }
  }

  /// Runs the quarantined documents of a complete run again.
  func retry(_ stored: StoredPlan, pluginFolders: [String]) throws {
    try ending {
      try RetryRun(self, directory: stored.directory, pluginFolders: pluginFolders).run()
    }
  }

  /// Makes the plan of this run and stores it in the run folder, for others to work on.
  func storePlan() throws -> (RunPlan, directory: String) {
    do {
      guard let directory = pipeline.output.directory else {
        throw ValidationError("a plan needs a folder: --output runs/NAME")
      }
      let planned = try makePlan(resolveInputs())
      guard planned.plan.isRepeatable else {
        throw ValidationError("standard input cannot be planned: it can be read only once")
      }
      try FolderRun(self, planned, directory: directory).storePlan()
      return (planned.plan, directory)
    } catch let error as EngineError {
      throw end(error)
    }
  }

  /// Turns what a run came to into the exit status.
  private func ending(_ body: () throws -> Counts) throws {
    do {
      let counts = try body()
      if counts.written < counts.read { throw ExitStatus.someRejected.error }
    } catch let error as EngineError {
      throw end(error)
    } catch let error as StageUnavailable {
      host.console.line("pipe: \(error)")
      throw ExitStatus.pluginUnavailable.error
    }
  }

  /// The files to read, or the end of the command if any cannot be.
  private func resolveInputs() throws -> InputFiles {
    let inputs = InputFiles.resolve(patterns: pipeline.inputs, directory: inputDirectory)
    for problem in inputs.problems { host.console.line("\(problem)") }
    if inputs.isUnusable {
      throw ExitStatus.inputMissing.error
    }
    return inputs
  }

  private func makePlan(_ inputs: InputFiles) throws -> PlannedRun {
    let planned = RunPlanner(
      pipeline: pipeline, files: files, limit: limit, shardSize: shardSize, origin: origin
    ).plan(inputs)
    if let lockFile { try LockFile(lockFile).check(planned.plan) }
    return planned
  }

  /// Makes the plan anew, and checks that it is the stored one.
  func makePlan(checking stored: StoredPlan) throws -> PlannedRun {
    let planned = try makePlan(resolveInputs())
    guard planned.plan.key == stored.plan.key else {
      throw EngineError.planDiffers(
        path: stored.directory,
        differences: PlanDifference.lines(from: stored.plan, to: planned.plan))
    }
    return planned
  }

  /// Documents as JSON Lines on standard output, in input order.
  private func stream(_ inputs: InputFiles) throws -> Counts {
    let source: any Source =
      pipeline.source?.component ?? FileSource(inputs.files, limits: ReadLimits(pipeline))
    let names = InputNames { inputs.files.indices.contains($0) ? inputs.files[$0].path : nil }
    return try runEngine(
      pipeline, [Shard(0, names: names) { source }],
      totalBytes: pipeline.source == nil ? inputs.totalSize : nil,
      sinks: [documentsSink],
      to: StandardOutput()
    ).counts
  }

  /// What writes the files that grow with every document.
  var sinks: [any Sink] {
    let own: [any Sink] = [QuarantineSink()] + pipeline.sinks.map(\.component)
    return pipeline.output.documents ? [documentsSink] + own : own
  }

  /// The pipeline, with what counts for the manifest and collects the report.
  var collecting: Pipeline {
    var pipeline = pipeline
    pipeline.stages.append(PipelineStage(id: "totals", stage: TextTotals()))
    if pipeline.output.report {
      pipeline.stages.append(PipelineStage(id: "report", stage: ReportCollector()))
    }
    return pipeline
  }

  /// What writes the documents.
  var documentsSink: DocumentsSink {
    DocumentsSink(
      offsets: pipeline.output.offsets,
      layers: pipeline.stages.flatMap { type(of: $0.stage).info.writes })
  }
}
