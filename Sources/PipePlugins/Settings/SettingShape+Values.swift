import PipeKit

/// Values of settings whose type is known only while running.
extension SettingShape {
  /// Reads a value of this shape from a pipeline file, or says what is wrong with it.
  func value(_ node: ConfigNode) throws(Diagnostic) -> JSONValue {
    switch self {
    case .boolean: return .bool(try Bool(node))
    case .integer(let range):
      let number = try Int(node)
      if let range, !range.contains(number) { throw outOfRange(node) }
      return .number("\(number)")
    case .number(let range):
      let number = try Double(node)
      if let range, !range.contains(number) { throw outOfRange(node) }
      return .number(number.notation)
    case .string: return .string(try String(node))
    case .file: return .string(try FileReference(node).path)
    case .choice(let names):
      guard let text = node.scalar, names.contains(where: { $0.utf8.elementsEqual(text.utf8) })
      else {
        let near = Suggestion.nearest(to: node.scalar ?? "", in: names)
        throw mismatch(node, help: near.map { "did you mean '\($0)'?" })
      }
      return .string(text)
    case .list(let element):
      switch node.value {
      case .sequence(let items):
        var values: [JSONValue] = []
        for item in items { values.append(try element.value(item)) }
        return .array(values)
      case .scalar where !node.isNull: return .array([try element.value(node)])
      case .scalar, .mapping: throw mismatch(node)
      }
    case .optional(let shape): return node.isNull ? .null : try shape.value(node)
    }
  }

  /// Whether a value that a plugin gives as a default has this shape.
  func accepts(_ value: JSONValue) -> Bool {
    switch (self, value) {
    case (.optional, .null): true
    case (.optional(let shape), _): shape.accepts(value)
    case (.list(let element), .array(let values)): values.allSatisfy { element.accepts($0) }
    case (.boolean, .bool), (.string, .string), (.file, .string): true
    case (.integer(let range), .number(let digits)):
      Int(digits).map { range?.contains($0) ?? true } ?? false
    case (.number(let range), .number(let digits)):
      Double(digits).map { range?.contains($0) ?? true } ?? false
    case (.choice(let names), .string(let text)): names.contains(text)
    default: false
    }
  }

  /// A value in the notation of a pipeline file.
  func notation(_ value: JSONValue) -> String {
    switch value {
    case .null: return "none"
    case .bool(let flag): return flag.notation
    case .number(let digits): return digits
    case .string(let text):
      if case .choice = self { return text }
      if case .optional(.choice) = self { return text }
      return text.notation
    case .array(let values):
      let element: SettingShape = if case .list(let element) = self { element } else { .string }
      return "[\(values.map { element.notation($0) }.joined(separator: ", "))]"
    case .object: return "{}"
    }
  }

  /// The value with the paths of files made whole.
  func resolved(_ value: JSONValue, _ path: (String) -> String) -> JSONValue {
    switch (self, value) {
    case (.file, .string(let text)): .string(path(text))
    case (.list(let element), .array(let values)):
      .array(values.map { element.resolved($0, path) })
    case (.optional(let shape), _): shape.resolved(value, path)
    default: value
    }
  }

  private func mismatch(_ node: ConfigNode, help: String? = nil) -> Diagnostic {
    Diagnostic(
      "wrong-type", "expected \(description), found \(node.kind)", at: node.location, help: help)
  }

  private func outOfRange(_ node: ConfigNode) -> Diagnostic {
    Diagnostic(
      "out-of-range", "expected \(description), found \(node.kind)", at: node.location)
  }
}
