import PipeKit

/// What stands under `stages:`, bound to the registry.
struct StageSection {
  private(set) var stages: [PipelineStage] = []
  private(set) var problems: [Diagnostic] = []
  private(set) var fileChecks: [FileCheck] = []
  /// The layers that stages write; nil where a stage is unknown.
  private(set) var layers: Set<String>?

  private let registry: Registry
  private var entries: [StageEntry] = []

  /// Reads stages of a file that may be cut short, over documents that bring `carriedLayers`.
  init(
    _ node: ConfigNode, overrides: [Override], isCut: Bool, registry: Registry,
    carriedLayers: [String]
  ) {
    self.registry = registry
    readEntries(node, isCut: isCut)
    for override in overrides { apply(override) }
    for entry in entries { bind(entry) }
    checkIdentifiers()
    let check = LayerCheck(entries, registry: registry, carried: carriedLayers)
    problems += check.problems
    layers = check.isComplete ? check.written : nil
  }

  private mutating func readEntries(_ node: ConfigNode, isCut: Bool) {
    let items: [ConfigNode]
    switch node.value {
    case .sequence(let found): items = found
    case .scalar where node.isNull: items = []
    case .scalar, .mapping:
      problems.append(
        Diagnostic(
          "wrong-type", "expected a list of stages, found \(node.kind)", at: node.location,
          help: "begin each stage with '- '"))
      return
    }
    if items.isEmpty {
      problems.append(
        Diagnostic(
          "empty-stages", "'stages' lists nothing", at: node.location,
          help: "add a stage, such as '- sentences'"))
    }
    for (index, item) in items.enumerated() {
      guard let entry = StageEntry(item, registry: registry, problems: &problems) else { continue }
      // Of an entry that was cut short, the key that names the stage may not have been read.
      let mayBePart = isCut && index + 1 == items.count && item.scalar == nil
      if !mayBePart || registry[entry.name] != nil { entries.append(entry) }
    }
  }

  private mutating func apply(_ override: Override) {
    let wanted = override.path[1].text
    if let index = entries.firstIndex(where: { $0.identifier == wanted }) {
      let settings = registry[entries[index].name]?.settingNames ?? []
      entries[index].apply(override, settings: settings, problems: &problems)
      return
    }
    let identifiers = entries.map(\.identifier)
    problems.append(
      Diagnostic(
        "invalid-override", "the pipeline has no stage \(Diagnostic.quote(wanted))",
        at: override.path[1].location,
        help: Suggestion.nearest(to: wanted, in: identifiers).map { "did you mean '\($0)'?" }
          ?? "its stages are \(Diagnostic.quote(identifiers))"))
  }

  private mutating func bind(_ entry: StageEntry) {
    guard let type = registry[entry.name] as? any Stage.Type else {
      problems.append(entry.unknownStage(registry))
      return
    }
    let settings = entry.settings(among: type.settingNames, problems: &problems)
    let stage = type.init(settings: settings, problems: &problems)
    addFileChecks(stage, settings)
    var bound = PipelineStage(id: entry.identifier, stage: stage, location: entry.location)
    bound.plugin = registry.folder(of: entry.name)
    if let node = entry.condition { bound.condition = Condition(node, problems: &problems) }
    if let node = entry.onError {
      do { bound.onError = try ErrorPolicy.Action(node) } catch { problems.append(error) }
    }
    stages.append(bound)
  }

  private mutating func addFileChecks(_ stage: any Stage, _ settings: ConfigNode?) {
    for setting in stage.settingDescriptions where setting.shape.namesFiles {
      guard let node = settings?.value(forKey: setting.name), !node.isNull else { continue }
      // What is no path was reported when the setting was read.
      var reported: [Diagnostic] = []
      fileChecks += PathList(node, problems: &reported).paths.map {
        FileCheck(path: $0.path, isFolder: false, location: $0.location)
      }
    }
  }

  private mutating func checkIdentifiers() {
    var first: [String: StageEntry] = [:]
    for entry in entries {
      if let earlier = first[entry.identifier] {
        problems.append(entry.duplicate(of: earlier))
      } else {
        first[entry.identifier] = entry
      }
      if let problem = entry.identifierProblem { problems.append(problem) }
    }
  }
}

extension Component {
  /// The names of the settings a pipeline file may give.
  static var settingNames: [String] { settings.map(\.name) }
}
