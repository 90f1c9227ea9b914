package import PipeKit

/// Describes components as JSON, for plugins' greetings and for `pipe schema`.
package enum ComponentSchema {
  /// A stage as a plugin's process describes it.
  static func describe(_ type: any Stage.Type) -> JSONValue {
    let info = type.info
    let kind = type is any Filter.Type ? "filter" : "annotator"
    return .object([
      .init("name", .string(info.name)), .init("kind", .string(kind)),
      .init("summary", .string(info.summary)), .init("version", .string(info.version)),
      .init("reads", .array(info.reads.map { .string($0) })),
      .init("writes", .array(info.writes.map { .string($0) })),
      .init(
        "settings",
        .array(type.init().settingDescriptions.map { .object(members(of: $0)) })),
      .init("examples", .array(type.examples.map(describe))),
    ])
  }

  private static func members(of setting: SettingDescription) -> [JSONValue.Member] {
    [
      .init("name", .string(setting.name)), .init("help", .string(setting.help)),
      .init("default", standard(setting)),
    ] + setting.shape.schema
  }

  /// A setting's value as JSON.
  package static func standard(_ setting: SettingDescription) -> JSONValue {
    value(setting.value, setting.shape)
  }

  /// Reads a value back from the notation of a pipeline file.
  private static func value(_ notation: String, _ shape: SettingShape) -> JSONValue {
    switch shape {
    case .boolean: .bool(notation == "true")
    case .integer, .number: .number(notation)
    case .string, .file, .choice:
      .string(notation.hasPrefix("'") ? String(notation.dropFirst().dropLast()) : notation)
    case .optional(let shape): notation == "none" ? .null : value(notation, shape)
    case .list(let element):
      .array(elements(of: notation).map { value($0, element) })
    }
  }

  /// The elements of `[a, 'b, c']`, which are quoted where they are text.
  private static func elements(of notation: String) -> [String] {
    var elements: [String] = []
    var element = ""
    var isQuoted = false
    for character in notation.dropFirst().dropLast() {
      if character == "'" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        elements.append(element)
        element = ""
      } else if character != " " || isQuoted {
        element.append(character)
      }
    }
    return element.isEmpty && elements.isEmpty ? [] : elements + [element]
  }

  private static func describe(_ example: Example) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("before", .string(example.before)), .init("after", .string(example.after)),
    ]
    if let layer = example.layer { members.append(.init("layer", .string(layer))) }
    if let settings = example.settings { members.append(.init("settings", .string(settings))) }
    return .object(members)
  }
}
