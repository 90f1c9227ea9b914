internal import ArgumentParser
internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// One `pipe run`, from the input files to the manifest.
struct RunJob {
  let host: Host
  var pipeline: Pipeline
  /// Where relative input paths start.
  var inputDirectory: String
  var workers = 1
  var limit: Int?
  var progress = ProgressStyle.auto
  var isQuiet = false

  /// Runs the pipeline; throws the exit status where it is not 0.
  func run() throws {
    do {
      let inputs = try resolveInputs()
      let counts =
        if let directory = pipeline.output.directory {
          try runIntoFolder(directory, inputs)
        } else {
          try stream(inputs)
        }
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
    if inputs.problems.contains(where: { $0.severity == .error }) {
      throw ExitStatus.inputMissing.error
    }
    return inputs
  }

  /// Documents as JSON Lines on standard output, in input order.
  private func stream(_ inputs: InputFiles) throws -> Counts {
    let sink = documentsSink
    let outcome = try runEngine(pipeline, inputs, sinks: [sink], to: StandardOutput())
    return outcome.counts
  }

  private var documentsSink: DocumentsSink {
    DocumentsSink(
      offsets: pipeline.output.offsets,
      layers: pipeline.stages.flatMap { type(of: $0.stage).info.writes })
  }

  /// Everything a run writes, into the run folder.
  private func runIntoFolder(_ directory: String, _ inputs: InputFiles) throws -> Counts {
    let started = Timestamp.now
    let start = ContinuousClock.now
    let folder = try RunFolder(directory)
    let inputRecords = try inputs.files.compactMap { file in
      try file.location.map { try InputRecord(path: file.path, readingFrom: $0) }
    }
    var sinks: [any Sink] = [QuarantineSink()]
    if pipeline.output.documents {
      sinks.insert(documentsSink, at: 0)
    }
    var collecting = pipeline
    if pipeline.output.report {
      collecting.stages.append(PipelineStage(id: "report", stage: ReportCollector()))
    }
    var outcome = try runEngine(
      collecting, inputs, sinks: sinks, to: RunFiles(folder, sinks: sinks))

    guard var files = outcome.destination as? RunFiles else {
      preconditionFailure("the engine hands back the destination it was given")
    }
    try Results(pipeline, outcome.counts, taking: &outcome.aggregators).add(to: &files)
    let manifest = Manifest(
      pipeline: pipeline, toolVersion: Version.current, inputs: inputRecords,
      outputs: files.records, counts: outcome.counts,
      run: Manifest.Run(
        started: started, seconds: (ContinuousClock.now - start) / .seconds(1), workers: workers,
        arguments: Array(CommandLine.arguments.dropFirst()), stages: outcome.stages))
    try files.publish(manifest: manifest.makeBytes())
    if !isQuiet {
      let summary = RunSummary(
        pipeline: pipeline, counts: outcome.counts, files: files.records, directory: directory,
        seconds: (ContinuousClock.now - start) / .seconds(1), inputBytes: inputs.totalSize)
      host.console.write(summary.text(on: host.console))
    }
    return outcome.counts
  }
}
