/// Writes the mistakes of an evaluation as plain text, each with its place and context.
///
/// `⟦gold …⟧` is in gold only, `⟦found …⟧` was found only, `⟦…⟧` is in both, `⟦|⟧` a boundary.
package enum MistakeText {
  package static func text(of evaluation: Evaluation, goldName: String) -> String {
    var result = ""
    for kind in MistakeKinds(evaluation.mistakes).kinds {
      if !result.isEmpty { result += "\n" }
      result += Passage.line(kind.heading) + "\n"
      for mistake in kind.shown {
        result += "\n  \(goldName):\(mistake.line)  \(Passage.line(mistake.document))"
        if !mistake.note.isEmpty { result += "  \(mistake.note)" }
        result += "\n    " + marked(mistake.passage) + "\n"
      }
    }
    for missing in evaluation.missing {
      let line = "no result for \(missing.document): \(missing.reason)"
      result += (result.isEmpty ? "" : "\n") + Passage.line(line) + "\n"
    }
    return result
  }

  private static func marked(_ passage: Passage) -> String {
    passage.pieces.map { piece in
      switch (piece.isGold, piece.isFound) {
      case (false, false): piece.text
      case _ where piece.text.isEmpty: "⟦|⟧"
      case (true, true): "⟦\(piece.text)⟧"
      case (true, false): "⟦gold \(piece.text)⟧"
      case (false, true): "⟦found \(piece.text)⟧"
      }
    }.joined()
  }
}
