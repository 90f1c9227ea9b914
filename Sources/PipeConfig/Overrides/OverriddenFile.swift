import PipeKit

/// The nodes of a pipeline file, with what `--set` changes outside of stages already changed.
struct OverriddenFile {
  private(set) var root: ConfigNode?
  /// What `--set` changes inside stages; bound together with them.
  private(set) var stageOverrides: [Override] = []
  private(set) var problems: [Diagnostic]
  /// Whether the file could not be read to its end.
  var isCut: Bool { yaml.map { $0.cut != nil } ?? true }
  let sources: [SourceText]
  /// The file as YAML; nil where it is no text.
  private var yaml: ComposedYAML?
  /// The places of values of `--set` that stand in for something already reported.
  private let placeholders: Set<SourceLocation>

  init(bytes: [UInt8], path: String, environment: [String: String], overrides: [String]) {
    let interpolation = Interpolation(environment: environment)
    let decoded = DecodedSource(bytes, name: path)
    let commandLine = OverrideList(overrides, interpolation: interpolation)
    sources = [decoded.source, commandLine.source]
    problems = decoded.problems
    placeholders = commandLine.placeholders
    if !decoded.isUnreadable {
      let composed = NodeComposer(decoded.source, interpolation: interpolation).compose()
      root = composed.root
      problems += composed.problems
      yaml = composed
    }
    problems += commandLine.problems
    for override in commandLine.overrides { apply(override) }
  }

  /// Whether a problem found in the nodes is only a consequence of what ``problems`` hold.
  func explains(_ problem: Diagnostic) -> Bool {
    if let place = problem.location, placeholders.contains(place) { return true }
    return yaml?.explains(problem) ?? false
  }

  private mutating func apply(_ override: Override) {
    let path = override.path.map(\.text)
    if path[0] == "stages", path.count > 1 {
      stageOverrides.append(override)
    } else if path.count == 1 {
      root = root?.setting(override.path[0], to: override.value)
    } else if path.count == 2, ["output", "input", "cache"].contains(path[0]) {
      setPart(of: override.path[0], override)
    } else {
      problems.append(
        Diagnostic(
          "invalid-override",
          "\(Diagnostic.quote(path.joined(separator: "."))) cannot be set", at: override.location,
          help: "a path is a key of the file, 'output.KEY', 'input.KEY', 'cache.KEY' or "
            + "'stages.ID.SETTING'"))
    }
  }

  /// Sets one key of `input`, `output` or `cache`; where `input` is a list, of its only entry.
  private mutating func setPart(of section: Override.Part, _ override: Override) {
    guard let root else { return }
    let part = override.path[1]
    var node = root.value(forKey: section.text) ?? ConfigNode(.mapping([]), at: override.location)
    if case .sequence(let entries) = node.value {
      guard entries.count == 1 else {
        problems.append(
          Diagnostic(
            "invalid-override", "'\(section.text)' lists \(entries.count) entries",
            at: override.location, help: "set '\(section.text)' as a whole"))
        return
      }
      node = entries[0]
    }
    if section.text == "input", node.scalar != nil, !node.isNull {
      let key = ConfigNode(.scalar("files", isQuoted: false), at: node.location)
      node = ConfigNode(.mapping([(key, node)]), at: node.location)
    }
    if section.text == "cache", node.scalar != nil, !node.isNull, (try? Bool(node)) == nil {
      let key = ConfigNode(.scalar("directory", isQuoted: false), at: node.location)
      node = ConfigNode(.mapping([(key, node)]), at: node.location)
    }
    if node.isNull || (section.text == "cache" && node.scalar != nil) {
      node = ConfigNode(.mapping([]), at: node.location)
    }
    self.root = root.setting(section, to: node.setting(part, to: override.value))
  }
}
