internal import ArgumentParser
internal import PipeConfig
internal import PipeKit

/// Prepares the stages of a pipeline: models and files are loaded here, once.
struct Preparation {
  let host: Host

  /// Returns the pipeline with its stages prepared, or ends the command with the reason.
  func prepare(_ pipeline: Pipeline) throws -> Pipeline {
    var pipeline = pipeline
    let context = PrepareContext(
      directory: pipeline.directory, reader: { try FileBytes.read($0) }, yaml: Self.yaml)
    for index in pipeline.stages.indices {
      do {
        try pipeline.stages[index].stage.prepare(context)
      } catch {
        report(error, of: pipeline.stages[index])
        throw (error is FileProblem ? ExitStatus.inputMissing : .pipelineFile).error
      }
    }
    return pipeline
  }

  /// Reads a YAML file of a stage's own.
  private static func yaml(_ bytes: [UInt8], _ path: String) throws -> ConfigNode {
    let read = YAMLReader(bytes, name: path)
    if let node = read.node { return node }
    if !read.problems.isEmpty { throw InvalidFile(read.problems) }
    // A file of comments alone says nothing.
    let start = SourceLocation(file: path, line: 1, column: 1)
    return ConfigNode(.scalar("", isQuoted: false), at: start)
  }

  private func report(_ error: any Error, of stage: PipelineStage) {
    switch error {
    case let problem as FileProblem:
      cannotStart(stage, "cannot read '\(problem.path)': \(problem.reason)")
    case let file as InvalidFile: show(file.problems)
    case let problem as Diagnostic where problem.location != nil: show([problem])
    default: cannotStart(stage, "\(error)")
    }
  }

  private func cannotStart(_ stage: PipelineStage, _ reason: String) {
    let problem = Diagnostic(
      "cannot-prepare", "'\(stage.id)' cannot start: \(reason)", at: stage.location)
    host.console.line("\(problem)")
  }

  /// Shows what is wrong in files that stages read, with the lines it is about.
  private func show(_ problems: [Diagnostic]) {
    var sources: [SourceText] = []
    for problem in problems {
      guard let file = problem.location?.file, !sources.contains(where: { $0.name == file }),
        let bytes = try? FileBytes.read(file)
      else { continue }
      sources.append(SourceText(name: file, String(decoding: bytes, as: UTF8.self)))
    }
    let renderer = DiagnosticRenderer(sources: sources, isColored: host.console.usesColor)
    for problem in problems { host.console.line(renderer.render(problem)) }
  }
}
