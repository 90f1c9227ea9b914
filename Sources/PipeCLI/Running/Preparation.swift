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
      do {
        try pipeline.stages[index].stage.prepare(context)
      } catch {
        report(error, of: pipeline.stages[index])
        let status: ExitStatus =
          switch error {
          case is FileProblem: .inputMissing
          case is StageUnavailable: .pluginUnavailable
          default: .pipelineFile
          }
        throw status.error
      }
    }
    return pipeline
  }

  private func report(_ error: any Error, of stage: PipelineStage) {
    let reason =
      if let problem = error as? FileProblem {
        "cannot read '\(problem.path)': \(problem.reason)"
      } else {
        "\(error)"
      }
    let problem = Diagnostic(
      "cannot-prepare", "'\(stage.id)' cannot start: \(reason)", at: stage.location)
    host.console.line("\(problem)")
  }
}
