package import PipeKit

extension Pipeline {
  /// The pipeline with every setting filled in, as plans and manifests say it.
  package var record: JSONValue {
    let parts = [
      ("documents", output.documents), ("tables", output.tables), ("report", output.report),
    ]
    var members: [JSONValue.Member] = [
      .init("name", .string(name)),
      .init("language", .string(language)),
    ]
    if let source {
      let version = type(of: source.component).info.version
      members.append(.init("input", source.record("source", version: version)))
    }
    members += [
      .init("stages", .array(stages.map(\.record))),
      .init(
        "sinks",
        .array(sinks.map { $0.record("sink", version: type(of: $0.component).info.version) })),
      .init("offset_unit", .string(output.offsets.rawValue)),
      .init("writes", .array(parts.filter(\.1).map { .string($0.0) })),
      .init("on_error", .string(errors.action.rawValue)),
    ]
    return .object(members)
  }
}

extension PipelineEnd {
  fileprivate func record(_ kind: String, version: String) -> JSONValue {
    .object([
      .init(kind, .string(name)), .init("version", .string(version)),
      .init("settings", .object(settings.map { .init($0.name, .string($0.value)) })),
    ])
  }
}

extension PipelineStage {
  fileprivate var record: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("stage", .string(name)),
      .init("version", .string(type(of: stage).info.version)), stage.settingsRecord,
    ]
    if let onError { members.append(.init("on_error", .string(onError.rawValue))) }
    if let condition {
      let fields = condition.fields.map { field in
        JSONValue.Member(field.name, .array(field.values.map { .string($0) }))
      }
      members.append(.init("when", .object(fields)))
    }
    return .object(members)
  }
}

extension Component {
  /// Every setting with its value, given or not.
  fileprivate var settingsRecord: JSONValue.Member {
    .init("settings", .object(settingDescriptions.map { .init($0.name, .string($0.value)) }))
  }
}
