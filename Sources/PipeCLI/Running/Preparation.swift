internal import ArgumentParser
internal import PipeConfig
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
      directory: pipeline.directory, reader: reader, yaml: Self.yaml)
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
