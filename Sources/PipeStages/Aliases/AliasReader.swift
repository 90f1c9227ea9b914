import PipeKit

/// Reads the parts of an ``AliasList`` and collects what is wrong, each with its place.
struct AliasReader {
  private(set) var merges: [AliasList.Merge] = []
  private(set) var splits: [[String]] = []
  private(set) var drops: [String] = []
  private(set) var problems: [Diagnostic] = []
  /// What each name is merged into, and where the file says so.
  private var main: [[UInt8]: (name: String, place: SourceLocation)] = [:]

  mutating func read(_ root: ConfigNode) {
    guard case .mapping(let pairs) = root.value else {
      return report(
        "expected 'merge', 'split' and 'drop', found \(root.kind)", root,
        help: "write 'merge:' and below it 'Emmanuel Macron: [Macron]'")
    }
    for (key, value) in pairs where !value.isNull {
      switch key.scalar {
      case "merge": readMerges(value)
      case "split": readSplits(value)
      case "drop": drops += names(value)
      default:
        let near = Suggestion.nearest(to: key.scalar ?? "", in: AliasList.keys)
        report(
          "a file of aliases has no \(Diagnostic.quote(key.scalar ?? ""))", key,
          code: "unknown-key",
          help: near.map { "did you mean '\($0)'?" }
            ?? "its parts are \(Diagnostic.quote(AliasList.keys))")
      }
    }
    checkSplits(root)
  }

  private mutating func readMerges(_ node: ConfigNode) {
    guard case .mapping(let pairs) = node.value else {
      return report(
        "expected names, each with a list of what else it is called, found \(node.kind)", node,
        help: "write 'Emmanuel Macron: [Macron, Monsieur Macron]'")
    }
    for (key, value) in pairs {
      guard let name = name(key) else { continue }
      note(name, isOf: name, at: key.location)
      var others: [String] = []
      for element in elements(value) {
        guard let other = self.name(element) else { continue }
        note(other, isOf: name, at: element.location)
        others.append(other)
      }
      merges.append(AliasList.Merge(name: name, others: others))
    }
  }

  /// Notes what a name is called; one name cannot be two things.
  private mutating func note(_ other: String, isOf name: String, at place: SourceLocation) {
    let letters = AliasLetters.fold(other)
    guard let known = main[letters] else {
      main[letters] = (name, place)
      return
    }
    if known.name.utf8.elementsEqual(name.utf8) { return }
    problems.append(
      Diagnostic(
        "two-names",
        "\(Diagnostic.quote(other)) is \(Diagnostic.quote(known.name)) in line "
          + "\(known.place.line) already", at: place, help: "a name can be merged into one only"))
  }

  private mutating func readSplits(_ node: ConfigNode) {
    guard case .sequence(let lists) = node.value else {
      return report(
        "expected lists of names, found \(node.kind)", node,
        help: "write '- [George Bush, George W. Bush]'")
    }
    for list in lists {
      guard case .sequence = list.value else {
        report(
          "expected a list of names, found \(list.kind)", list,
          help: "write '- [George Bush, George W. Bush]'")
        continue
      }
      let names = names(list)
      if names.count == 1 {
        report("'\(names[0])' is split from nothing", list, help: "name two things or more")
      }
      splits.append(names)
    }
  }

  /// Says which names are merged and split at once.
  private mutating func checkSplits(_ root: ConfigNode) {
    for names in splits {
      var seen: [[UInt8]: String] = [:]
      for name in names {
        guard let merged = main[AliasLetters.fold(name)] else { continue }
        let whole = AliasLetters.fold(merged.name)
        if let other = seen[whole], AliasLetters.fold(other) != AliasLetters.fold(name) {
          problems.append(
            Diagnostic(
              "merged-and-split",
              "\(Diagnostic.quote(other)) and \(Diagnostic.quote(name)) are split, and merged here",
              at: merged.place))
        }
        seen[whole] = name
      }
    }
  }

  /// The names of a list, or of one name without one.
  private mutating func names(_ node: ConfigNode) -> [String] {
    var names: [String] = []
    for element in elements(node) {
      if let name = name(element) { names.append(name) }
    }
    return names
  }

  private func elements(_ node: ConfigNode) -> [ConfigNode] {
    if case .sequence(let elements) = node.value { return elements }
    return node.isNull ? [] : [node]
  }

  private mutating func name(_ node: ConfigNode) -> String? {
    guard let text = node.scalar, !text.utf8.contains(0x0A), !AliasLetters.fold(text).isEmpty else {
      report("expected a name, found \(node.kind)", node)
      return nil
    }
    return text
  }

  private mutating func report(
    _ message: String, _ node: ConfigNode, code: String = "wrong-type", help: String? = nil
  ) {
    problems.append(Diagnostic(code, message, at: node.location, help: help))
  }
}
