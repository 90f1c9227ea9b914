private import PipeConfig
internal import PipeKit

/// Says why a component of a pipeline cannot start.
struct PreparationProblem {
  let host: Host
  /// The component's name in the pipeline.
  let component: String
  /// Where the pipeline file names it.
  let location: SourceLocation?

  func show(_ error: any Error) {
    switch error {
    case let problem as FileProblem:
      cannotStart("cannot read '\(problem.path)': \(problem.reason)")
    case let file as InvalidFile: show(file.problems)
    case let problem as Diagnostic where problem.location != nil: show([problem])
    default: cannotStart("\(error)")
    }
  }

  private func cannotStart(_ reason: String) {
    let problem = Diagnostic(
      "cannot-prepare", "'\(component)' cannot start: \(reason)", at: location)
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

  /// Reads a YAML file of a component's own.
  static func readYAML(_ bytes: [UInt8], _ path: String) throws -> ConfigNode {
    let read = YAMLReader(bytes, name: path)
    if let node = read.node { return node }
    if !read.problems.isEmpty { throw InvalidFile(read.problems) }
    // A file of comments alone says nothing.
    let start = SourceLocation(file: path, line: 1, column: 1)
    return ConfigNode(.scalar("", isQuoted: false), at: start)
  }
}
