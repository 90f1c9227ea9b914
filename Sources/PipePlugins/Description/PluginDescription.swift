package import PipeKit

/// What a plugin's `plugin.yaml` says.
package struct PluginDescription: Hashable, Sendable {
  /// Where a native plugin runs.
  package enum Isolation: String, CaseIterable, SettingValue {
    /// Inside `pipe`: fastest; a crash ends the run.
    case none
    /// In a process of its own: a crash costs one document.
    case process
  }

  package var name = ""
  package var summary = ""
  /// The Swift types that are its components; none for an external plugin.
  package var types: [String] = []
  /// The program that is the plugin, and its arguments; none for a native plugin.
  package var command: [String] = []
  package var isolation = Isolation.none
  package var limits = PluginLimits()

  private static let keys = ["name", "summary", "types", "command", "isolation", "limits"]

  /// Reads a parsed `plugin.yaml`, adding every problem found.
  package init?(_ node: ConfigNode, problems: inout [Diagnostic]) {
    let start = problems.count
    guard case .mapping(let pairs) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected 'name', 'summary' and 'types' or 'command', found \(node.kind)",
          at: node.location))
      return nil
    }
    for (key, value) in pairs {
      do throws(Diagnostic) {
        switch key.scalar {
        case "name": name = try String(value)
        case "summary": summary = try String(value)
        case "types": types = try [String](value)
        case "command": command = try [String](value)
        case "isolation": isolation = try Isolation(value)
        case "limits": limits = PluginLimits(value, problems: &problems)
        default: problems.append(Self.unknown(key))
        }
      } catch {
        problems.append(error)
      }
    }
    check(node, &problems)
    if problems.count > start { return nil }
  }

  private func check(_ node: ConfigNode, _ problems: inout [Diagnostic]) {
    if !Self.isIdentifier(name) { problems.append(Self.invalid("name", name, node)) }
    for type in types where !Self.isIdentifier(type) {
      problems.append(Self.invalid("types", type, node))
    }
    switch (types.isEmpty, command.isEmpty) {
    case (true, true):
      problems.append(
        Diagnostic(
          "missing-key", "there is neither 'types' nor 'command'", at: node.location,
          help: "list the Swift types that are components, 'types: [MyStage]', or the program "
            + "that is the plugin, 'command: [python3, stage.py]'"))
    case (false, false):
      problems.append(
        Diagnostic(
          "wrong-type", "a plugin has 'types' or 'command', not both", at: node.location))
    case (true, false):
      if isolation == .none, command.count == 1, command[0].utf8.contains(0x20) {
        problems.append(
          Diagnostic(
            "wrong-type", "there is no program '\(command[0])'", at: node.location,
            help: "write 'command: [\(command[0].split(separator: " ").joined(separator: ", "))]'"))
      }
    case (false, true): break
    }
  }

  private static func unknown(_ key: ConfigNode) -> Diagnostic {
    let near = Suggestion.nearest(to: key.scalar ?? "", in: keys)
    return Diagnostic(
      "unknown-key", "a plugin has no '\(key.scalar ?? "")'", at: key.location,
      help: near.map { "did you mean '\($0)'?" } ?? "its keys are \(Diagnostic.quote(keys))")
  }

  private static func invalid(_ key: String, _ value: String, _ node: ConfigNode) -> Diagnostic {
    let found = value.isEmpty ? "nothing" : "'\(value)'"
    return Diagnostic(
      "wrong-type", "'\(key)' needs a name of letters, digits, '-' and '_', found \(found)",
      at: node.location,
      help: key == "types" ? "list the Swift types that are stages: 'types: [MyStage]'" : nil)
  }

  /// Whether a name can stand in a path and in generated Swift.
  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isASCIILetter else { return false }
    return name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D }
  }

  /// The name as a Swift module's.
  package var moduleName: String {
    "Plugin_" + name.map { $0 == "-" ? "_" : String($0) }.joined()
  }
}
