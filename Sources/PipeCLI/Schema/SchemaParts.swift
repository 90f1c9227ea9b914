internal import PipeKit

/// The parts of the schema that do not depend on which stages there are.
enum SchemaParts {
  static func reference(_ name: String) -> [JSONValue.Member] {
    [.init("$ref", .string("#/definitions/\(name)"))]
  }

  /// Values as a pipeline file writes them. A scalar may be filled in from the environment, and is
  /// typed by the setting it fills, so a text may look like a number.
  static func value(_ shape: SettingShape) -> [JSONValue.Member] {
    switch shape {
    case .string: return reference("scalar")
    case .file: return reference("text")
    case .boolean: return orVariable([.init("type", .string("boolean"))])
    case .integer(let range): return orVariable([.init("type", .string("integer"))] + bounds(range))
    case .number(let range): return orVariable([.init("type", .string("number"))] + bounds(range))
    case .choice(let names):
      return orVariable([.init("enum", .array(names.map { .string($0) }))])
    case .optional(let shape):
      return anyOf([value(shape), [.init("type", .string("null"))]])
    case .list(let element):
      let list: [JSONValue.Member] = [
        .init("type", .string("array")), .init("items", .object(value(element))),
      ]
      return anyOf([list, value(element)])
    }
  }

  private static func bounds<Number: SettingValue & Comparable>(
    _ range: ClosedRange<Number>?
  ) -> [JSONValue.Member] {
    guard let range else { return [] }
    return [
      .init("minimum", .number(range.lowerBound.notation)),
      .init("maximum", .number(range.upperBound.notation)),
    ]
  }

  private static func orVariable(_ keywords: [JSONValue.Member]) -> [JSONValue.Member] {
    anyOf([keywords, reference("variable")])
  }

  private static func anyOf(_ choices: [[JSONValue.Member]]) -> [JSONValue.Member] {
    [.init("anyOf", .array(choices.map { .object($0) }))]
  }

  private static func choice(_ names: String...) -> [JSONValue.Member] {
    orVariable([.init("enum", .array(names.map { .string($0) }))])
  }

  private static func object(
    required: [String] = [], _ properties: [(String, [JSONValue.Member])],
    others: JSONValue = .bool(false)
  ) -> [JSONValue.Member] {
    [
      .init("type", .string("object")), .init("additionalProperties", others),
      .init("required", .array(required.map { .string($0) })),
      .init("properties", .object(properties.map { .init($0.0, .object($0.1)) })),
    ]
  }

  /// `when:`, with a value or a list for each field.
  static var condition: [JSONValue.Member] {
    [
      .init("type", .string("object")), .init("minProperties", .number("1")),
      .init("additionalProperties", .object(value(.list(.string)))),
    ]
  }

  /// `max_errors:`
  static var errorLimit: [JSONValue.Member] {
    anyOf([
      [.init("type", .string("integer")), .init("minimum", .number("0"))],
      [
        .init("type", .string("string")),
        .init("pattern", .string("^([0-9]+|(100|[0-9]{1,2})(\\.[0-9]{1,2})?%)$|\\$\\{")),
      ],
    ])
  }

  private static var positive: [JSONValue.Member] {
    [.init("type", .string("integer")), .init("minimum", .number("1"))]
  }

  private static func pattern(_ pattern: String) -> [JSONValue.Member] {
    [.init("type", .string("string")), .init("pattern", .string(pattern))]
  }

  /// `limits:`, each described.
  static func limits(
    _ described: (String, String, [JSONValue.Member]) -> JSONValue.Member
  ) -> [JSONValue.Member] {
    let limits = [
      described("document", "The longest document in bytes; 64M by default.", reference("size")),
      described("line", "The longest line or row in bytes; 64M by default.", reference("size")),
      described(
        "unpacked", "What a packed file may unpack to; 64G by default.", reference("size")),
      described(
        "ratio", "Bytes that may come out of a packed file for each that went in; 500 by default.",
        value(.integer(1...1_000_000))),
    ]
    return [
      .init("type", .string("object")), .init("additionalProperties", .bool(false)),
      .init("properties", .object(limits)),
    ]
  }

  /// `cache:`, as a folder, with a size, or on and off.
  static var cache: [JSONValue.Member] {
    anyOf([
      [.init("type", .string("boolean"))],
      [.init("type", .string("string")), .init("minLength", .number("1"))],
      object([("directory", reference("text")), ("max_size", reference("size"))]),
    ])
  }

  static var definitions: [JSONValue.Member] {
    let parts: [(String, [JSONValue.Member])] = [
      (
        "variable",
        [
          .init("description", .string("A value from the environment: ${NAME:default}.")),
          .init("type", .string("string")), .init("pattern", .string("\\$\\{")),
        ]
      ),
      (
        "scalar",
        [.init("type", .array([.string("string"), .string("number"), .string("boolean")]))]
      ),
      (
        "text",
        [
          .init("type", .array([.string("string"), .string("number"), .string("boolean")])),
          .init("minLength", .number("1")),
        ]
      ),
      ("paths", value(.list(.file))),
      ("action", choice("fail", "skip", "quarantine")),
      ("time", anyOf([positive, pattern("^[0-9]*[1-9][0-9]*(ms|s|m|h)?$|\\$\\{")])),
      ("size", anyOf([positive, pattern("^[0-9]*[1-9][0-9]*[KMGkmg]?$|\\$\\{")])),
      ("entry", anyOf([reference("text"), inputEntry])),
      ("tests", [.init("type", .string("array")), .init("items", .object(test))]),
    ]
    return parts.map { .init($0.0, .object($0.1)) }
  }

  /// `input:`, with the ways to name a source, which stands alone.
  static func input(_ sources: [[JSONValue.Member]]) -> [JSONValue.Member] {
    let entries: [JSONValue.Member] = [
      .init("type", .string("array")), .init("minItems", .number("1")),
      .init("items", .object(reference("entry"))),
    ]
    let lists: [[JSONValue.Member]] = sources.map {
      [
        .init("type", .string("array")), .init("minItems", .number("1")),
        .init("maxItems", .number("1")), .init("items", .object($0)),
      ]
    }
    return anyOf([entries, reference("entry")] + sources + lists)
  }

  private static var inputEntry: [JSONValue.Member] {
    object(
      required: ["files"],
      [
        ("files", reference("paths")), ("format", choice("txt", "md", "jsonl", "csv", "tsv")),
        ("text_key", reference("text")), ("id_key", reference("text")),
        ("encoding", value(InputEncoding.shape)), ("invalid_utf8", value(InvalidBytes.shape)),
        ("follow_symlinks", value(Bool.shape)), ("layers", value(.list(.string))),
      ])
  }

  /// `output:`, with the ways to name a sink.
  static func output(_ sink: [JSONValue.Member]) -> [JSONValue.Member] {
    let sinks = anyOf([
      [.init("type", .string("array")), .init("items", .object(sink))], sink,
    ])
    return object([
      ("sinks", sinks),
      ("directory", reference("text")), ("documents", choice("jsonl", "off")),
      ("tables", value(.list(.choice(["csv", "off"])))), ("report", choice("html", "off")),
      ("offsets", choice("codepoint", "utf8", "utf16")),
    ])
  }

  private static var test: [JSONValue.Member] {
    let count: [JSONValue.Member] = [
      .init("type", .string("integer")), .init("minimum", .number("0")),
    ]
    let entity: [JSONValue.Member] = [
      .init("type", .string("string")), .init("pattern", .string("\\S\\s+[A-Z0-9_-]+\\s*$|\\$\\{")),
    ]
    let entities = anyOf([
      [.init("type", .string("array")), .init("items", .object(entity))], entity,
    ])
    let expected = object(
      [
        ("sentences", orVariable(count)), ("entities", entities),
        ("sentiment", choice("negative", "neutral", "positive")),
        (
          "facts",
          [
            .init("type", .string("object")),
            .init("additionalProperties", .object(reference("scalar"))),
          ]
        ),
      ],
      others: .object(value(.list(.string))))
    return object(
      required: ["text"],
      [("text", reference("scalar")), ("expect", expected), ("snapshot", reference("text"))])
      + [
        .init(
          "anyOf",
          .array(
            ["expect", "snapshot"].map {
              .object([.init("required", .array([.string($0)]))])
            }))
      ]
  }
}
