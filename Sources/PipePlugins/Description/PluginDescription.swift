package import PipeKit

/// What a plugin's `plugin.yaml` says.
package struct PluginDescription: Hashable, Sendable {
  package var name: String
  package var summary: String
  /// The Swift types that are its components.
  package var types: [String]

  /// Reads a parsed `plugin.yaml`, adding every problem found.
  package init?(_ node: ConfigNode, problems: inout [Diagnostic]) {
    let start = problems.count
    name = ""
    summary = ""
    types = []
    guard case .mapping(let pairs) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected 'name', 'summary' and 'types', found \(node.kind)",
          at: node.location))
      return nil
    }
    for (key, value) in pairs {
      do {
        switch key.scalar {
        case "name": name = try String(value)
        case "summary": summary = try String(value)
        case "types": types = try [String](value)
        default: problems.append(Self.unknown(key))
        }
      } catch {
        problems.append(error)
      }
    }
    if !Self.isIdentifier(name) { problems.append(Self.invalid("name", name, node)) }
    if types.isEmpty { problems.append(Self.invalid("types", "", node)) }
    for type in types where !Self.isIdentifier(type) {
      problems.append(Self.invalid("types", type, node))
    }
    if problems.count > start { return nil }
  }

  private static func unknown(_ key: ConfigNode) -> Diagnostic {
    let near = Suggestion.nearest(to: key.scalar ?? "", in: ["name", "summary", "types"])
    return Diagnostic(
      "unknown-key", "a plugin has no '\(key.scalar ?? "")'", at: key.location,
      help: near.map { "did you mean '\($0)'?" } ?? "its keys are 'name', 'summary' and 'types'")
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
