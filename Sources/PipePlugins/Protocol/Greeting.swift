import PipeKit

/// What a plugin's process says of itself when it starts: its answer to `hello`.
struct Greeting {
  private(set) var components: [ExternalComponent] = []
  static let version = 1

  /// The host's side of the greeting.
  static let request = Array("{\"op\":\"hello\",\"protocol\":\(version)}\n".utf8)

  /// Reads an answer, or throws what is wrong with it.
  init(_ line: [UInt8], command: PluginCommand, log: PluginLog) throws(PluginFailure) {
    let value: JSONValue
    do { value = try JSONParser.parse(line) } catch {
      throw .nonsense(
        "answered 'hello' with '\(Self.shown(line))', which is not JSON: \(error.message)")
    }
    guard let version = value["protocol"]?.integer else {
      throw .nonsense("answered 'hello' without the version of its 'protocol'")
    }
    guard version == Self.version else {
      throw .nonsense("speaks version \(version) of the protocol; this 'pipe' speaks 1")
    }
    guard let list = value["components"]?.array, !list.isEmpty else {
      throw .nonsense("answered 'hello' without 'components'")
    }
    guard let unit = OffsetUnit(rawValue: value["offsets"]?.string ?? "codepoint") else {
      throw .nonsense("counts offsets in no unit of 'codepoint', 'utf8' and 'utf16'")
    }
    for entry in list {
      components.append(try Self.component(entry, unit: unit, command: command, log: log))
    }
  }

  private static func component(
    _ value: JSONValue, unit: OffsetUnit, command: PluginCommand, log: PluginLog
  ) throws(PluginFailure) -> ExternalComponent {
    guard let name = value["name"]?.string, isName(name) else {
      throw .nonsense("names a component with something else than lower-case words and '-'")
    }
    let kinds = ExternalComponent.Kind.allCases.map(\.rawValue)
    guard let kind = ExternalComponent.Kind(rawValue: value["kind"]?.string ?? "annotator") else {
      throw .nonsense("says that '\(name)' is none of \(kinds.joined(separator: ", "))")
    }
    var settings: [ExternalSetting] = []
    for setting in value["settings"]?.array ?? [] {
      settings.append(try Self.setting(setting, of: name))
    }
    return ExternalComponent(
      kind: kind,
      info: Info(
        name, value["summary"]?.string ?? "", version: value["version"]?.string ?? "1",
        reads: try words(value["reads"], "reads", of: name),
        writes: try words(value["writes"], "writes", of: name)),
      settings: settings, examples: (value["examples"]?.array ?? []).compactMap(Self.example),
      unit: unit, command: command, log: log)
  }

  private static func setting(
    _ value: JSONValue, of component: String
  ) throws(PluginFailure) -> ExternalSetting {
    guard let name = value["name"]?.string, let shape = SettingShape(schema: value) else {
      throw .nonsense("describes a setting of '\(component)' without a name and a known type")
    }
    guard let standard = value["default"], shape.accepts(standard) else {
      throw .nonsense(
        "gives the setting '\(name)' of '\(component)' no default that is \(shape.description)")
    }
    return ExternalSetting(
      name: name, help: value["help"]?.string ?? "", shape: shape, standard: standard)
  }

  private static func words(
    _ value: JSONValue?, _ key: String, of component: String
  ) throws(PluginFailure) -> [String] {
    guard let value else { return [] }
    guard let list = value.array, list.allSatisfy({ $0.string.map(isName) ?? false }) else {
      throw .nonsense("gives '\(component)' as '\(key)' something else than names of layers")
    }
    return list.compactMap(\.string)
  }

  private static func example(_ value: JSONValue) -> Example? {
    guard let before = value["before"]?.string, let after = value["after"]?.string else {
      return nil
    }
    return Example(
      before, after, layer: value["layer"]?.string, settings: value["settings"]?.string)
  }

  /// Whether a name can stand in a pipeline file and as a key of output.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetter else { return false }
    return text.utf8.count <= 64
      && text.utf8.allSatisfy {
        $0.isASCIILetter && !$0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
  }

  /// The beginning of a line, for messages.
  static func shown(_ line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(60), as: UTF8.self)
    return line.count > 60 ? text + "…" : text
  }
}
