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
    if let source { members.append(.init("source", source.record)) }
    members += [
      .init("stages", .array(stages.map(\.record))),
      .init("offset_unit", .string(output.offsets.rawValue)),
      .init("writes", .array(parts.filter(\.1).map { .string($0.0) })),
      .init("on_error", .string(errors.action.rawValue)),
    ]
    if !sinks.isEmpty { members.append(.init("sinks", .array(sinks.map(\.record)))) }
    return .object(members)
  }
}

extension PipelineEnd {
  fileprivate var record: JSONValue {
    .object([
      .init("name", .string(name)),
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
