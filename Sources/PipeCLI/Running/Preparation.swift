internal import ArgumentParser
private import PipeConfig
internal import PipeEngine
internal import PipeKit

/// A pipeline ready to run, and the files it was made from.
struct PreparedPipeline {
  var pipeline: Pipeline
  var files: [InputRecord]
  /// The files that each stage was made from, by the stage's id.
  var stageFiles: [String: [InputRecord]]
}

/// Prepares the stages of a pipeline: models and files are loaded here, once.
struct Preparation {
  let host: Host

  /// Returns the pipeline with its stages prepared, or ends the command with the reason.
  func prepare(_ pipeline: Pipeline) throws -> Pipeline {
    try prepare(pipeline) { path, _ in try FileBytes.read(path) }
  }

  /// The same, and what it was made from: the files of stages and of plugins.
  func prepareRecording(_ pipeline: Pipeline, plugins: [String]) throws -> PreparedPipeline {
    let files = PreparedFiles(directory: pipeline.directory)
    let prepared = try prepare(pipeline) { try files.read($0, for: $1) }
    let context = PrepareContext(directory: pipeline.directory)
    for folder in pipeline.plugins { try files.addPlugin(context.resolve(folder)) }
    for folder in plugins { try files.addPlugin(folder) }
    var stageFiles: [String: [InputRecord]] = [:]
    for stage in prepared.stages {
      for path in (stage.stage as? any OpensFiles)?.openedFiles(context) ?? [] {
        files.addFile(path, reader: stage.id)
      }
      stageFiles[stage.id] = files.files(of: stage)
    }
    return PreparedPipeline(pipeline: prepared, files: files.all, stageFiles: stageFiles)
  }

  /// Prepares the stages that read files of the user's, or ends the command with what is wrong in
  /// one.
  func checkFiles(of pipeline: Pipeline) throws {
    var pipeline = pipeline
    pipeline.stages.removeAll { stage in
      !stage.stage.settingDescriptions.contains {
        $0.shape.namesFiles && !["none", "[]"].contains($0.value)
      }
    }
    _ = try prepare(pipeline)
  }

  private func prepare(
    _ pipeline: Pipeline,
    reader: @escaping @Sendable (_ path: String, _ component: String) throws -> [UInt8]
  ) throws -> Pipeline {
    var pipeline = pipeline
    let directory = pipeline.directory
    func context(for component: String) -> PrepareContext {
      PrepareContext(
        directory: directory, reader: { try reader($0, component) },
        yaml: PreparationProblem.readYAML)
    }
    for index in pipeline.stages.indices {
      let stage = pipeline.stages[index]
      try start(stage.id, at: stage.location) {
        try pipeline.stages[index].stage.prepare(
          context(for: stage.id).inPlugin(stage.plugin))
      }
    }
    for index in pipeline.sinks.indices {
      let sink = pipeline.sinks[index]
      try start(sink.name, at: sink.location) {
        try pipeline.sinks[index].component.prepare(
          context(for: sink.name).inPlugin(sink.plugin))
      }
    }
    if let source = pipeline.source {
      try start(source.name, at: source.location) {
        try pipeline.source?.component.prepare(
          context(for: source.name).inPlugin(source.plugin))
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
      PreparationProblem(host: host, component: name, location: location).show(error)
      let status: ExitStatus =
        switch error {
        case is FileProblem: .inputMissing
        case is StageUnavailable: .pluginUnavailable
        default: .pipelineFile
        }
      throw status.error
    }
  }
}
