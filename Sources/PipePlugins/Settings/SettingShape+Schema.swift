package import PipeKit

/// Shapes of settings as JSON Schema, draft 7: what `pipe schema` prints and plugins answer with.
extension SettingShape {
  /// The keywords that describe the values.
  package var schema: [JSONValue.Member] {
    switch self {
    case .boolean: [.init("type", .string("boolean"))]
    case .integer(let range): [.init("type", .string("integer"))] + Self.bounds(range)
    case .number(let range): [.init("type", .string("number"))] + Self.bounds(range)
    case .string: [.init("type", .string("string"))]
    case .file: [.init("type", .string("string")), .init("format", .string("file"))]
    case .choice(let names): [.init("enum", .array(names.map { .string($0) }))]
    case .list(let element):
      [.init("type", .string("array")), .init("items", .object(element.schema))]
    case .optional(let shape): shape.schema + [.init("optional", .bool(true))]
    }
  }

  private static func bounds<Value: SettingValue & Comparable>(
    _ range: ClosedRange<Value>?
  ) -> [JSONValue.Member] {
    guard let range else { return [] }
    return [
      .init("minimum", .number(range.lowerBound.notation)),
      .init("maximum", .number(range.upperBound.notation)),
    ]
  }

  /// Reads the keywords that ``schema`` writes; nil for a shape that settings cannot have.
  init?(schema: JSONValue) {
    if schema["optional"] == .bool(true) {
      guard case .object(let members) = schema,
        let shape = SettingShape(schema: .object(members.filter { $0.key != "optional" }))
      else { return nil }
      self = .optional(shape)
      return
    }
    if let names = schema["enum"]?.array {
      let choices = names.compactMap(\.string)
      guard !names.isEmpty, choices.count == names.count else { return nil }
      self = .choice(choices)
      return
    }
    switch schema["type"]?.string {
    case "boolean": self = .boolean
    case "integer":
      guard let range = Self.range(schema, { Int($0) }) else { return nil }
      self = .integer(range.bounds)
    case "number":
      guard let range = Self.range(schema, { Double($0) }) else { return nil }
      self = .number(range.bounds)
    case "string": self = schema["format"]?.string == "file" ? .file : .string
    case "array":
      guard let element = schema["items"].flatMap({ SettingShape(schema: $0) }) else { return nil }
      self = .list(element)
    default: return nil
    }
  }

  /// The bounds of numbers, which must be both there or both absent.
  private static func range<Value: Comparable>(
    _ schema: JSONValue, _ read: (String) -> Value?
  ) -> (bounds: ClosedRange<Value>?, Void)? {
    switch (schema["minimum"], schema["maximum"]) {
    case (nil, nil): return (nil, ())
    case (.number(let low)?, .number(let high)?):
      guard let low = read(low), let high = read(high), low <= high else { return nil }
      return (low...high, ())
    default: return nil
    }
  }
}
