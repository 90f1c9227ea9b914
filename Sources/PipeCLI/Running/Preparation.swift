internal import ArgumentParser
internal import PipeKit

/// Prepares the stages of a pipeline: models and files are loaded here, once.
struct Preparation {
  let host: Host

  /// Returns the pipeline with its stages prepared, or ends the command with the reason.
  func prepare(_ pipeline: Pipeline) throws -> Pipeline {
    var pipeline = pipeline
    let context = PrepareContext(directory: pipeline.directory) { try FileBytes.read($0) }
    for index in pipeline.stages.indices {
      let stage = pipeline.stages[index]
      try start(stage.id, at: stage.location) {
        try pipeline.stages[index].stage.prepare(context.inPlugin(stage.plugin))
      }
    }
    for index in pipeline.sinks.indices {
      let sink = pipeline.sinks[index]
      try start(type(of: sink.sink).info.name, at: sink.location) {
        try pipeline.sinks[index].sink.prepare(context.inPlugin(sink.plugin))
      }
    }
    return pipeline
  }

  /// Prepares one component, or ends the command with the reason.
  private func start(
    _ name: String, at location: SourceLocation?, _ prepare: () throws -> Void
  ) throws {
    do {
      try prepare()
    } catch {
      report(error, of: name, at: location)
      let status: ExitStatus =
        switch error {
        case is FileProblem: .inputMissing
        case is StageUnavailable: .pluginUnavailable
        default: .pipelineFile
        }
      throw status.error
    }
  }

  private func report(_ error: any Error, of name: String, at location: SourceLocation?) {
    let reason =
      if let problem = error as? FileProblem {
        "cannot read '\(problem.path)': \(problem.reason)"
      } else {
        "\(error)"
      }
    let problem = Diagnostic(
      "cannot-prepare", "'\(name)' cannot start: \(reason)", at: location)
    host.console.line("\(problem)")
  }
}
