import PipeKit

/// One entry of `stages:` as written, whichever of the three forms it has.
struct StageEntry {
  /// What the entry names, in quotes in messages.
  var name: String
  var location: SourceLocation
  var id: ConfigNode?
  var settings: ConfigNode?
  var condition: ConfigNode?
  var onError: ConfigNode?
  var timeout: ConfigNode?
  /// Whether `id`, `with`, `when`, `on_error` and `timeout` have places of their own.
  var isLongForm = false

  static let longKeys = ["use", "id", "with", "when", "on_error", "timeout"]

  /// The text of ``id``, or the stage's name.
  var identifier: String { id?.scalar ?? name }

  /// Reads an entry, or reports what is wrong with its form.
  init?(_ node: ConfigNode, registry: Registry, problems: inout [Diagnostic]) {
    switch node.value {
    case .scalar(let text, _):
      guard !node.isNull, !text.isEmpty else {
        problems.append(Self.problem("this entry names no stage", node))
        return nil
      }
      self.init(name: text, location: node.location)
    case .sequence:
      problems.append(
        Self.problem(
          "expected a stage, found a list", node, help: "write one '- ' in front of each stage"))
      return nil
    case .mapping(let pairs):
      if pairs.contains(where: { $0.key.scalar == "use" }) {
        self.init(longForm: node, problems: &problems)
      } else if pairs.count == 1, let name = pairs[0].key.scalar {
        self.init(name: name, location: pairs[0].key.location)
        settings = pairs[0].value
      } else {
        problems.append(Self.tooManyKeys(node, pairs, registry))
        return nil
      }
    }
  }

  private init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }

  private init?(longForm node: ConfigNode, problems: inout [Diagnostic]) {
    guard
      let fields = Fields(node, of: "a stage", keys: Self.longKeys, problems: &problems),
      let use = fields["use"], let name = fields.text("use", problems: &problems)
    else { return nil }
    self.init(name: name, location: use.location)
    isLongForm = true
    id = fields["id"]
    settings = fields["with"]
    condition = fields["when"]
    onError = fields["on_error"]
    timeout = fields["timeout"]
  }

  private static func tooManyKeys(
    _ node: ConfigNode, _ pairs: [(key: ConfigNode, value: ConfigNode)], _ registry: Registry
  ) -> Diagnostic {
    guard pairs.count > 1, let first = pairs[0].key.scalar, let second = pairs[1].key.scalar else {
      return problem("this entry names no stage", node)
    }
    if pairs.contains(where: { longKeys.contains($0.key.scalar ?? "") }) {
      let words = [first, pairs[0].value.scalar ?? ""]
      let stage = words.first { registry[$0] is any Stage.Type } ?? "NAME"
      return problem(
        "this entry has no 'use'", node, help: "name the stage with 'use: \(stage)'")
    }
    let mayHoldMore = pairs[0].value.isNull || pairs[0].value.scalar == nil
    return Diagnostic(
      "wrong-type", "expected one stage, found \(pairs.count) keys", at: pairs[1].key.location,
      help: mayHoldMore && !(registry[second] is any Stage.Type)
        ? "indent \(Diagnostic.quote(second)) further, so that it stands inside '\(first)'"
        : "begin each stage with '- '")
  }

  private static func problem(
    _ message: String, _ node: ConfigNode, help: String? = nil
  ) -> Diagnostic {
    Diagnostic("wrong-type", message, at: node.location, help: help)
  }
}
