public import PipeKit
public import Testing

/// Checks the rules that every annotator must keep, whatever it does.
///
/// Ranges lie inside the text on scalar boundaries and in text order; only declared layers change;
/// the result for a text does not depend on the texts before it. `upstream` lists the stages whose
/// layers it reads.
public func expectSound(
  _ stage: some Annotator, after upstream: [any Annotator] = [], on texts: [Text] = hardTexts,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try expectSound(stage as any Stage, after: upstream, on: texts, sourceLocation)
}

/// Checks the rules that every rewriter must keep: the same text whatever came before, and an
/// alignment that maps the new text into the old one.
public func expectSound(
  _ stage: some Rewriter, on texts: [Text] = hardTexts,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try expectSound(stage as any Stage, after: [], on: texts, sourceLocation)
}

/// Checks the rules that every filter must keep: the same answer whatever came before.
public func expectSound(
  _ stage: some Filter, after upstream: [any Annotator] = [], on texts: [Text] = hardTexts,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try expectSound(stage as any Stage, after: upstream, on: texts, sourceLocation)
}

/// Checks the rules that every aggregator must keep: merging in any order gives the same bytes, and
/// a state that was written reads back as the same.
public func expectSound(
  _ stage: some Aggregator, after upstream: [any Annotator] = [], on texts: [Text] = hardTexts,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try expectSound(stage as any Stage, after: upstream, on: texts, sourceLocation)
}

private func expectSound(
  _ stage: any Stage, after upstream: [any Stage], on texts: [Text],
  _ sourceLocation: Testing.SourceLocation
) throws {
  var stages = upstream + [stage]
  for index in stages.indices { try stages[index].prepare(PrepareContext()) }
  let soundness = StageSoundness(after: Array(stages.dropLast()), on: texts)
  for problem in soundness.problems(of: stages[stages.count - 1]) {
    Issue.record("\(type(of: stage).info.name): \(problem)", sourceLocation: sourceLocation)
  }
}
