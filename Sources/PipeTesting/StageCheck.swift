public import PipeKit
public import Testing

/// Checks the rules that every annotator must keep, whatever it does.
///
/// Ranges lie inside the text on scalar boundaries and in text order; the result for a text does
/// not depend on the texts before it. `upstream` lists the stages whose layers it reads.
public func expectSound(
  _ stage: some Annotator, after upstream: [any Annotator] = [], on texts: [Text] = hardTexts,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  var used = upstream + [stage]
  for index in used.indices { try used[index].prepare(PrepareContext()) }
  let fresh = used
  _ = try annotate("An unrelated text. Mr Smith, of London, hated it!", with: &used)

  for text in texts {
    var first = fresh
    let once = try annotate(text, with: &first)
    let again = try annotate(text, with: &used)
    for layer in type(of: stage).info.writes {
      let marks = MarkedText(text, layer: layer, of: once).marks
      #expect(
        marks == MarkedText(text, layer: layer, of: again).marks && once.facts == again.facts,
        "a stage must keep nothing from one document to the next", sourceLocation: sourceLocation)
      for mark in marks {
        #expect(
          Int(mark.range.upper) <= text.count && text.isScalarBoundary(mark.range.lower)
            && text.isScalarBoundary(mark.range.upper),
          "\(layer) \(mark.range) must lie on scalar boundaries inside \(text)",
          sourceLocation: sourceLocation)
      }
    }
  }
}

/// Checks the rules that every rewriter must keep: the same text whatever came before, and an
/// alignment that maps every scalar of the new text into the old one.
public func expectSound(
  _ stage: some Rewriter, on texts: [Text] = hardTexts,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  var used = stage
  try used.prepare(PrepareContext())
  let fresh = used
  _ = try rewrite("An  unrelated\ttext.", with: &used)
  for text in texts {
    var first = fresh
    let (once, alignment) = try rewrite(text, with: &first)
    let (again, _) = try rewrite(text, with: &used)
    #expect(
      once == again, "a stage must keep nothing from one document to the next",
      sourceLocation: sourceLocation)
    let whole = alignment.sourceRange(of: once.range)
    #expect(
      Int(whole.upper) <= text.count, "the alignment must lead into the old text",
      sourceLocation: sourceLocation)
  }
}

private func annotate(_ text: Text, with stages: inout [any Annotator]) throws -> Annotations {
  var notes = Annotations()
  for index in stages.indices { try stages[index].annotate(text, into: &notes) }
  return notes
}

private func rewrite(
  _ text: Text, with stage: inout some Rewriter
) throws -> (text: Text, alignment: Alignment) {
  var builder = TextBuilder(rewriting: text)
  try stage.rewrite(text, into: &builder)
  return builder.finish()
}
