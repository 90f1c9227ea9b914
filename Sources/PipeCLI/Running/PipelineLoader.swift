internal import ArgumentParser
internal import PipeConfig
internal import PipeKit

/// Reads and checks a pipeline file, or says everything that is wrong with it.
struct PipelineLoader {
  private let host: Host

  init(_ host: Host) { self.host = host }

  /// Loads a pipeline file with the plugins it names and those of `extraPlugins`; ends the command
  /// after printing the problems.
  func load(
    _ path: String, overrides: [String] = [], extraPlugins: [String] = []
  ) throws -> Pipeline {
    let bytes = try read(path)
    let environment = Console.environment
    let folders = PipelineFile.pluginFolders(
      bytes: bytes, path: path, environment: environment, overrides: overrides)
    let registry = try PluginRegistry(host).adding(folders + extraPlugins)
    let file = PipelineFile.load(
      bytes: bytes, path: path, registry: registry, environment: environment,
      overrides: overrides, fileExists: FileBytes.exists)
    report(file)
    guard var pipeline = file.pipeline else { throw ExitStatus.pipelineFile.error }
    pipeline.output.directory = pipeline.output.directory.map {
      LexicalPath.shortened(PrepareContext(directory: pipeline.directory).resolve($0))
    }
    if let folder = pipeline.cache?.directory {
      let place = PrepareContext(directory: pipeline.directory).resolve(folder)
      pipeline.cache?.directory = LexicalPath.shortened(place)
    }
    return pipeline
  }

  /// The folders of the plugins that a pipeline file names.
  func pluginFolders(of path: String) throws -> [String] {
    PipelineFile.pluginFolders(
      bytes: try read(path), path: path, environment: Console.environment)
  }

  private func read(_ path: String) throws -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      host.console.line("pipe: cannot read the pipeline file '\(path)': \(error.reason)")
      throw ExitStatus.inputMissing.error
    }
  }

  private func report(_ file: PipelineFile) {
    let renderer = DiagnosticRenderer(sources: file.sources, isColored: host.console.usesColor)
    for problem in file.problems { host.console.line(renderer.render(problem)) }
  }
}
