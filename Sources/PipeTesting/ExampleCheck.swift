public import PipeKit
public import Testing

/// Runs the examples that a stage shows its users, on top of the stages it reads from.
public func expectExamples(
  _ stage: (some Stage).Type, after upstream: [any Annotator] = [],
  settings: (String) throws -> ConfigNode = noSettings,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  var prepared: [any Stage] = upstream
  for index in prepared.indices { try prepared[index].prepare(PrepareContext()) }
  for example in stage.examples {
    var stage = try configured(stage, example, settings, sourceLocation)
    try stage.prepare(PrepareContext())
    let found = try ExampleRun.found(example, by: stage, after: prepared)
    #expect(Text(found) == Text(example.after), sourceLocation: sourceLocation)
  }
}

/// Stands in for a reader of settings where no example has any.
public func noSettings(_ notation: String) throws -> ConfigNode {
  throw DocumentError("no-settings", "pass a reader of settings to run '\(notation)'")
}

private func configured<C: Component>(
  _ type: C.Type, _ example: Example, _ settings: (String) throws -> ConfigNode,
  _ sourceLocation: Testing.SourceLocation
) throws -> C {
  guard let notation = example.settings else { return C() }
  var problems: [Diagnostic] = []
  let component = C(settings: try settings(notation), problems: &problems)
  #expect(problems.isEmpty, sourceLocation: sourceLocation)
  return component
}
