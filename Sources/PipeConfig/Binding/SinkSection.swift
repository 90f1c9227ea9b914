import PipeKit

/// What stands under `output: { sinks: … }`: further files, written by sinks of plugins.
struct SinkSection {
  private(set) var sinks: [PipelineSink] = []

  /// Files that a run writes itself.
  private static let ownFiles = [
    "documents.jsonl", "quarantine.jsonl", "aggregate.json", "report.html", "manifest.json",
  ]

  init(_ node: ConfigNode, registry: Registry, problems: inout [Diagnostic]) {
    let entries = if case .sequence(let items) = node.value { items } else { [node] }
    for entry in entries {
      switch entry.value {
      case .scalar(let name, _) where !entry.isNull:
        add(name, settings: nil, at: entry.location, registry, &problems)
      case .mapping(let pairs) where pairs.count == 1:
        let name = pairs[0].key.scalar ?? ""
        add(name, settings: pairs[0].value, at: pairs[0].key.location, registry, &problems)
      case .scalar, .mapping, .sequence:
        problems.append(
          Diagnostic(
            "wrong-type", "expected the name of a sink, found \(entry.kind)", at: entry.location,
            help: "write 'sinks: [NAME]', or '- NAME: { setting: value }'"))
      }
    }
  }

  private mutating func add(
    _ name: String, settings: ConfigNode?, at location: SourceLocation, _ registry: Registry,
    _ problems: inout [Diagnostic]
  ) {
    guard let type = registry[name] as? any Sink.Type else {
      problems.append(Self.unknown(name, at: location, registry))
      return
    }
    let sink = type.init(settings: settings, problems: &problems)
    if let problem = problem(with: sink.fileName) {
      problems.append(
        Diagnostic(
          "invalid-file", "'\(name)' would write '\(sink.fileName)', \(problem)", at: location))
    }
    sinks.append(
      PipelineSink(
        name, sink, settings: sink.settingDescriptions, plugin: registry.folder(of: name),
        location: location))
  }

  private func problem(with file: String) -> String? {
    let isName = !file.isEmpty && !file.utf8.contains(UInt8(ascii: "/")) && !file.hasPrefix(".")
    if !isName { return "which is no name of a file" }
    let taken = Self.ownFiles + sinks.map { $0.component.fileName }
    return taken.contains(file) || file.hasSuffix(".csv")
      ? "which another part of the run may write" : nil
  }

  private static func unknown(
    _ name: String, at location: SourceLocation, _ registry: Registry
  ) -> Diagnostic {
    let sinks = registry.names.filter { registry[$0] is any Sink.Type }
    let near = Suggestion.nearest(to: name, in: sinks).map { "did you mean '\($0)'?" }
    return Diagnostic(
      "unknown-sink", "there is no sink \(Diagnostic.quote(name))", at: location,
      help: near ?? "a plugin that brings it may be missing from 'plugins'")
  }
}
