import PipeKit

extension StageEntry {
  /// The settings without keys of the long form that stand among them by mistake; `names` are those
  /// that the stage really has.
  func settings(among names: [String], problems: inout [Diagnostic]) -> ConfigNode? {
    guard let settings, case .mapping(let pairs) = settings.value else { return settings }
    var kept: [(key: ConfigNode, value: ConfigNode)] = []
    for pair in pairs {
      let key = pair.key.scalar ?? ""
      guard Self.longKeys.contains(key), !names.contains(key) else {
        kept.append(pair)
        continue
      }
      problems.append(
        Diagnostic(
          "unknown-setting", "'\(key)' is not a setting of '\(name)'", at: pair.key.location,
          help: isLongForm
            ? "write '\(key)' beside 'with', not inside it"
            : "write '- use: \(name)' and '\(key)' below it"))
    }
    return ConfigNode(.mapping(kept), at: settings.location)
  }

  /// Changes what `--set stages.ID…` says, of a stage that has the settings `names`.
  mutating func apply(_ override: Override, settings names: [String], problems: inout [Diagnostic])
  {
    let parts = override.path.dropFirst(2)
    guard let part = parts.first else {
      settings = override.value
      return
    }
    if parts.count > 1 {
      problems.append(
        Diagnostic(
          "invalid-override", "a setting has no parts to set", at: override.path[3].location,
          help: "set \(Diagnostic.quote(part.text)) as a whole"))
    } else if part.text == "when", !names.contains("when") {
      condition = override.value
    } else if part.text == "on_error", !names.contains("on_error") {
      onError = override.value
    } else if part.text == "timeout", !names.contains("timeout") {
      timeout = override.value
    } else {
      let present = settings.flatMap { $0.isNull ? nil : $0 }
      let base = present ?? ConfigNode(.mapping([]), at: override.location)
      settings = base.setting(part, to: override.value)
    }
  }
}
