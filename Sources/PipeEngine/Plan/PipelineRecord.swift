package import PipeKit

extension Pipeline {
  /// The pipeline with every setting filled in, as plans and manifests say it.
  package var record: JSONValue {
    .object([
      .init("name", .string(name)),
      .init("language", .string(language)),
      .init("stages", .array(stages.map(\.record))),
      .init("sinks", .array(sinks.map { $0.sink.record })),
      .init("offset_unit", .string(output.offsets.rawValue)),
      .init(
        "writes",
        .array(
          [("documents", output.documents), ("tables", output.tables), ("report", output.report)]
            .filter(\.1).map { .string($0.0) })),
      .init("on_error", .string(errors.action.rawValue)),
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

extension Sink {
  fileprivate var record: JSONValue {
    .object([
      .init("sink", .string(Self.info.name)), .init("version", .string(Self.info.version)),
      settingsRecord,
    ])
  }
}

extension Component {
  /// Every setting with its value, given or not.
  fileprivate var settingsRecord: JSONValue.Member {
    .init("settings", .object(settingDescriptions.map { .init($0.name, .string($0.value)) }))
  }
}
