/// A setting without the type it belongs to: for help, schemas and plans.
public struct SettingDescription: Hashable, Sendable {
  public let name: String
  public let help: String
  public let shape: SettingShape
  /// The value in the notation of a pipeline file.
  public let value: String
}

extension Component {
  /// The settings with this component's values.
  public var settingDescriptions: [SettingDescription] {
    Self.settings.map {
      SettingDescription(
        name: $0.name, help: $0.help, shape: $0.shape, value: $0.notation(self))
    }
  }

  /// Creates the component from a mapping of settings, adding every problem found.
  public init(settings node: ConfigNode?, problems: inout [Diagnostic]) {
    self.init()
    guard let node, !node.isNull else { return }
    guard case .mapping(let pairs) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected the settings of '\(Self.info.name)', found \(node.kind)",
          at: node.location, help: "write them as '\(Self.info.name): { name: value }'"))
      return
    }
    for (key, value) in pairs {
      let name = key.scalar ?? ""
      guard let setting = Self.settings.first(where: { $0.name == name }) else {
        problems.append(Self.unknownSetting(name, at: key.location))
        problems += Self.problems(of: value, inSettingLike: name)
        continue
      }
      do { try setting.set(&self, value) } catch {
        problems += Self.problems(of: value, in: setting, whole: error)
      }
    }
  }

  /// The problems of a value that was refused as a whole: of a list, those of its elements, a
  /// hundred at most.
  private static func problems(
    of value: ConfigNode, in setting: Setting<Self>, whole: Diagnostic
  ) -> [Diagnostic] {
    guard case .list = setting.shape, case .sequence(let elements) = value.value else {
      return [whole]
    }
    var probe = Self()
    var found: [Diagnostic] = []
    for element in elements where found.count < 100 {
      do { try setting.set(&probe, ConfigNode(.sequence([element]), at: value.location)) } catch {
        found.append(error)
      }
    }
    return found.isEmpty ? [whole] : found
  }

  /// The problems of a value whose setting is misspelt: of those of the setting that is meant.
  private static func problems(
    of value: ConfigNode, inSettingLike name: String
  ) -> [Diagnostic] {
    guard let near = Suggestion.nearest(to: name, in: settings.map(\.name)),
      let setting = settings.first(where: { $0.name == near })
    else { return [] }
    var probe = Self()
    do { try setting.set(&probe, value) } catch {
      return problems(of: value, in: setting, whole: error)
    }
    return []
  }

  private static func unknownSetting(_ name: String, at location: SourceLocation) -> Diagnostic {
    let names = settings.map(\.name)
    let help =
      if let near = Suggestion.nearest(to: name, in: names) {
        "did you mean '\(near)'?"
      } else if names.isEmpty {
        "it has no settings"
      } else {
        "its settings are " + Diagnostic.quote(names)
      }
    return Diagnostic(
      "unknown-setting", "'\(info.name)' has no setting \(Diagnostic.quote(name))", at: location,
      help: help)
  }
}
