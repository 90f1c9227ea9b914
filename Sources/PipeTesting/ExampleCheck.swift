public import PipeKit
public import Testing

/// Runs the examples that an annotator shows its users, on top of the stages it reads from.
public func expectExamples(
  _ stage: (some Annotator).Type, after upstream: [any Annotator] = [],
  settings: (String) throws -> ConfigNode = noSettings,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  for example in stage.examples {
    var stages: [any Annotator] = upstream
    stages.append(try configured(stage, example, settings, sourceLocation))
    let text = Text(example.before)
    var notes = Annotations()
    for index in stages.indices {
      try stages[index].prepare(PrepareContext())
      try stages[index].annotate(text, into: &notes)
    }
    let layer = example.layer ?? stage.info.writes.last ?? ""
    let found = "\(MarkedText(text, layer: layer, of: notes))"
    #expect(found == example.after, sourceLocation: sourceLocation)
  }
}

/// Runs the examples that a rewriter shows its users.
public func expectExamples(
  _ stage: (some Rewriter).Type, settings: (String) throws -> ConfigNode = noSettings,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  for example in stage.examples {
    var stage = try configured(stage, example, settings, sourceLocation)
    try stage.prepare(PrepareContext())
    let text = Text(example.before)
    var builder = TextBuilder(rewriting: text)
    try stage.rewrite(text, into: &builder)
    #expect(builder.finish().text == Text(example.after), sourceLocation: sourceLocation)
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
