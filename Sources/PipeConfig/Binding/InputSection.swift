import PipeKit

/// What stands under `input:`: paths or mappings, one or a list.
struct InputSection {
  private(set) var patterns: [InputPattern] = []
  private(set) var source: PipelineSource?

  private static let keys = [
    "files", "format", "text_key", "id_key", "encoding", "invalid_utf8", "follow_symlinks",
    "layers",
  ]

  /// The formats that a file can be said to have.
  private enum Format: String, CaseIterable, SettingValue {
    case txt, md, jsonl, csv, tsv
  }

  init(_ node: ConfigNode, registry: Registry, problems: inout [Diagnostic]) {
    let entries = if case .sequence(let items) = node.value { items } else { [node] }
    if let entry = entries.first(where: SourceSection.names) {
      source = SourceSection(entry, registry: registry, problems: &problems).source
      if entries.count > 1 {
        problems.append(
          Diagnostic(
            "too-many-inputs", "a source stands alone under 'input'", at: entry.location,
            help: "give it a pipeline of its own"))
      }
      return
    }
    switch node.value {
    case .sequence(let entries):
      if entries.isEmpty {
        problems.append(
          Diagnostic(
            "empty-input", "'input' lists nothing", at: node.location,
            help: "name files, or leave 'input' out and give them on the command line"))
      }
      for entry in entries { add(entry, problems: &problems) }
    case .scalar, .mapping: add(node, problems: &problems)
    }
  }

  /// The layers that documents bring with them: those that every entry lists under `layers:`.
  static func layers(of node: ConfigNode) -> [String] {
    let entries = if case .sequence(let items) = node.value { items } else { [node] }
    let lists = entries.map { entry in
      entry.value(forKey: "layers").flatMap { try? [String]($0) } ?? []
    }
    guard let first = lists.first else { return [] }
    return first.filter { layer in lists.allSatisfy { $0.contains(layer) } }
  }

  private mutating func add(_ node: ConfigNode, problems: inout [Diagnostic]) {
    if node.scalar != nil {
      for entry in PathList(node, problems: &problems).paths {
        patterns.append(InputPattern(entry.path, location: entry.location))
      }
      return
    }
    guard
      let fields = Fields(
        node, of: "an input", keys: Self.keys, problems: &problems,
        help: "write a path, or 'files: PATH' with what else there is to say")
    else { return }
    let format: Format? = fields.read("format", problems: &problems)
    let textKey = fields.text("text_key", problems: &problems) ?? "text"
    let idKey = fields.text("id_key", problems: &problems) ?? "id"
    let encoding = fields.read("encoding", as: InputEncoding.self, problems: &problems)
    let invalid = fields.read("invalid_utf8", as: InvalidBytes.self, problems: &problems)
    let followsLinks = fields.read("follow_symlinks", as: Bool.self, problems: &problems)
    _ = fields.read("layers", as: [String].self, problems: &problems)
    guard let files = fields["files"] else {
      guard fields.lacks("files") else { return }
      problems.append(
        Diagnostic(
          "missing-key", "this input has no 'files'", at: fields.location,
          help: "add 'files: PATH'; '*' in it stands for any name"))
      return
    }
    for entry in PathList(files, problems: &problems).paths {
      patterns.append(
        InputPattern(
          entry.path, format: format?.rawValue, textKey: textKey, idKey: idKey,
          encoding: encoding ?? .utf8, invalidBytes: invalid ?? .repair,
          followsLinks: followsLinks ?? false, location: entry.location))
    }
  }
}
