package import PipeKit

/// A pipeline file as it was read: a checked pipeline, or all that is wrong with the file.
package struct PipelineFile: Sendable {
  /// The pipeline; nil if any problem is an error.
  package let pipeline: Pipeline?
  /// Errors and warnings: those of the file in file order, then those of `--set`.
  package let problems: [Diagnostic]
  /// The texts that the problems point into, for a ``DiagnosticRenderer``.
  package let sources: [SourceText]

  /// Reads and checks a pipeline file.
  ///
  /// The bytes are UTF-8, or UTF-16 with a byte order mark. Relative paths in the file start at the
  /// folder of `path`; `fileExists` gets them from there. `environment` fills in `${NAME}`, and
  /// `overrides` is what `--set` gave, such as `stages.ner.labels=[PERSON]`.
  package static func load(
    bytes: [UInt8], path: String, registry: Registry, environment: [String: String] = [:],
    overrides: [String] = [], fileExists: (String) -> Bool
  ) -> PipelineFile {
    let file = OverriddenFile(
      bytes: bytes, path: path, environment: environment, overrides: overrides)
    var binding = PipelineBinding(file, path: path, registry: registry)
    binding.checkFiles(fileExists)
    let found = binding.problems.filter { !file.explains($0) }
    let problems = readable(inFileOrder(file.problems + found, file: path))
    let isValid = !problems.contains { $0.severity == .error }
    return PipelineFile(
      pipeline: isValid ? binding.pipeline : nil, problems: problems, sources: file.sources)
  }

  /// The folders that a file lists under `plugins:`, from the folder `pipe` runs in.
  ///
  /// Plugins bring components, so they must be loaded before the file can be checked. Problems are
  /// left to ``load(bytes:path:registry:environment:overrides:fileExists:)``.
  package static func pluginFolders(
    bytes: [UInt8], path: String, environment: [String: String] = [:], overrides: [String] = []
  ) -> [String] {
    let file = OverriddenFile(
      bytes: bytes, path: path, environment: environment, overrides: overrides)
    var ignored: [Diagnostic] = []
    guard let root = file.root, let node = root.value(forKey: "plugins") else { return [] }
    let context = PrepareContext(directory: directory(of: path))
    return PathList(node, problems: &ignored).paths.map { context.resolve($0.path) }
  }

  /// The pipeline, or the problems as an error to throw.
  package func checked() throws(InvalidPipeline) -> Pipeline {
    guard let pipeline else { throw InvalidPipeline(problems: problems, sources: sources) }
    return pipeline
  }

  /// The folder that a file stands in.
  static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Sorts problems by place, keeps the order they were found in where places are equal, and drops
  /// repetitions, which values used through an alias twice make.
  private static func inFileOrder(_ problems: [Diagnostic], file: String) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    func key(_ problem: Diagnostic) -> (Int, Int, Int) {
      guard let place = problem.location else { return (0, 0, 0) }
      return (place.file == file ? 0 : 1, place.line, place.column)
    }
    // The sort is stable.
    return problems.filter { seen.insert($0).inserted }.sorted { key($0) < key($1) }
  }

  /// As many problems as anyone will read, and how many more there are.
  private static func readable(_ problems: [Diagnostic]) -> [Diagnostic] {
    let limit = 1000
    guard problems.count > limit else { return problems }
    let rest = Diagnostic("more-problems", "there are \(problems.count - limit) more problems")
    return problems.prefix(limit) + [rest]
  }
}
