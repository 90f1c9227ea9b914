package import PipeKit

/// Runs a pipeline over gold documents and scores what it finds.
package struct Evaluator: Sendable {
  private let task: EvalTask
  private var run: GoldRun
  /// Which labels are scored, for named things.
  package var labels = LabelMap()
  package var grouping: Grouping?
  /// How often to resample for the intervals; 0 for none.
  package var resamples = 1_000

  /// Takes a pipeline with its stages prepared, or returns nil if no stage does the task.
  package init?(_ task: EvalTask, _ pipeline: Pipeline) {
    guard let run = GoldRun(pipeline, task: task) else { return nil }
    self.task = task
    self.run = run
  }

  /// Scores the pipeline on documents that a ``GoldReader`` of the same task has read.
  package mutating func evaluate(_ gold: [GoldDocument]) -> Evaluation {
    switch task {
    case .sentences: evaluate(gold, SentenceScorer())
    case .ner: evaluate(gold, EntityScorer(labels))
    case .coref: evaluate(gold, NameScorer())
    case .sentiment: evaluate(gold, PolarityScorer(of: .document))
    case .targets: evaluate(gold, PolarityScorer(of: .target))
    case .actors: evaluate(gold, PolarityScorer(of: .actor))
    case .quotes: evaluate(gold, QuotationScorer())
    }
  }

  private mutating func evaluate(_ gold: [GoldDocument], _ fresh: some Scorer) -> Evaluation {
    var scorer = fresh
    var rows: [[Int]] = []
    var mistakes: [Mistake] = []
    var missing: [Evaluation.Missing] = []
    for document in gold {
      let findings = run.findings(in: document)
      if let reason = findings.missing {
        missing.append(Evaluation.Missing(document: document.id, reason: reason))
      }
      let scored = scorer.score(document, findings)
      rows.append(scored.counts)
      mistakes += scored.mistakes
    }
    return Evaluation(
      task: task, documents: gold.count, missing: missing, figures: figures(of: rows, scorer),
      grouping: grouping, groups: groups(gold, rows, scorer), mistakes: mistakes)
  }

  private func figures(of rows: [[Int]], _ scorer: some Scorer) -> [Figure] {
    Bootstrap(resamples: resamples)
      .figures(of: rows, columns: scorer.columns, measure: scorer.figures)
  }

  private func groups(
    _ gold: [GoldDocument], _ rows: [[Int]], _ scorer: some Scorer
  ) -> [Evaluation.Group] {
    guard let grouping else { return [] }
    var names = NameTable()
    var members: [[[Int]]] = []
    for (document, row) in zip(gold, rows) {
      let place = Int(names.intern(Array(grouping.group(of: document).utf8)))
      if place == members.count { members.append([]) }
      members[place].append(row)
    }
    let groups = members.indices.map { place in
      Evaluation.Group(
        name: String(decoding: names.makeArray(UInt32(place)), as: UTF8.self),
        documents: members[place].count,
        figures: figures(of: members[place], scorer).filter { !Self.isEmpty($0) })
    }
    return groups.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether a label does not occur in a group.
  private static func isEmpty(_ figure: Figure) -> Bool {
    guard figure.group != nil, case .spans(let score) = figure.value else { return false }
    return score.gold == 0 && score.found == 0
  }
}
