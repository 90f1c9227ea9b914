internal import ArgumentParser
private import PipeConfig
private import PipeDigest
internal import PipeEngine
internal import PipeKit
private import Synchronization

/// A pipeline ready to run, and the files it was made from.
struct PreparedPipeline {
  var pipeline: Pipeline
  var files: [InputRecord]
}

/// Prepares the stages of a pipeline: models and files are loaded here, once.
struct Preparation {
  let host: Host

  /// Returns the pipeline with its stages prepared, or ends the command with the reason.
  func prepare(_ pipeline: Pipeline) throws -> Pipeline {
    try prepare(pipeline) { try FileBytes.read($0) }
  }

  /// The same, and what was read for it: the files of stages and of plugins, by path.
  func prepareRecording(_ pipeline: Pipeline, plugins: [String]) throws -> PreparedPipeline {
    let reads = Mutex<[String: [UInt8]]>([:])
    let prepared = try prepare(pipeline) { path in
      let bytes = try FileBytes.read(path)
      reads.withLock { $0[path] = bytes }
      return bytes
    }
    for folder in pipeline.plugins {
      try addPlugin(PrepareContext(directory: pipeline.directory).resolve(folder), to: reads)
    }
    for folder in plugins { try addPlugin(folder, to: reads) }
    let files = reads.withLock { reads in
      reads.map { path, bytes in
        InputRecord(
          path: Self.relative(path, to: pipeline.directory), size: bytes.count,
          sha256: Digest.hexadecimal(of: bytes))
      }
    }
    return PreparedPipeline(
      pipeline: prepared,
      files: files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
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

  /// Reads the files of a plugin's folder; what it keeps in folders below is not part of it.
  private func addPlugin(_ folder: String, to reads: borrowing Mutex<[String: [UInt8]]>) throws {
    for name in try Disk.entries(of: folder) {
      guard let bytes = try? FileBytes.read("\(folder)/\(name)") else { continue }
      reads.withLock { $0["\(folder)/\(name)"] = bytes }
    }
  }

  /// The path as the pipeline file has it, so that a plan is the same wherever the file lies.
  private static func relative(_ path: String, to directory: String) -> String {
    path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.utf8.count + 1)) : path
  }

  private func prepare(
    _ pipeline: Pipeline, reader: @escaping @Sendable (String) throws -> [UInt8]
  ) throws -> Pipeline {
    var pipeline = pipeline
    let context = PrepareContext(
      directory: pipeline.directory, reader: reader, yaml: PreparationProblem.readYAML)
    for index in pipeline.stages.indices {
      let stage = pipeline.stages[index]
      try start(stage.id, at: stage.location) {
        try pipeline.stages[index].stage.prepare(context.inPlugin(stage.plugin))
      }
    }
    for index in pipeline.sinks.indices {
      let sink = pipeline.sinks[index]
      try start(sink.name, at: sink.location) {
        try pipeline.sinks[index].component.prepare(context.inPlugin(sink.plugin))
      }
    }
    if let source = pipeline.source {
      try start(source.name, at: source.location) {
        try pipeline.source?.component.prepare(context.inPlugin(source.plugin))
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
