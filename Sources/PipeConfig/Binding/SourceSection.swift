import PipeKit

/// What stands under `input: { use: NAME, with: { … } }`: a source that a plugin brings.
struct SourceSection {
  private(set) var source: PipelineSource?

  /// Whether an entry of `input:` names a source.
  static func names(_ node: ConfigNode) -> Bool { node.value(forKey: "use") != nil }

  init(_ node: ConfigNode, registry: Registry, problems: inout [Diagnostic]) {
    guard
      let fields = Fields(node, of: "a source", keys: ["use", "with"], problems: &problems),
      let use = fields["use"], let name = fields.text("use", problems: &problems)
    else { return }
    guard let type = registry[name] as? any Source.Type else {
      let names = registry.names.filter { registry[$0] is any Source.Type }
      let near = Suggestion.nearest(to: name, in: names).map { "did you mean '\($0)'?" }
      problems.append(
        Diagnostic(
          "unknown-source", "there is no source \(Diagnostic.quote(name))", at: use.location,
          help: near ?? "a plugin that brings it may be missing from 'plugins'"))
      return
    }
    let component = type.init(settings: fields["with"], problems: &problems)
    source = PipelineSource(
      name, component, settings: component.settingDescriptions, plugin: registry.folder(of: name),
      location: use.location)
  }
}
