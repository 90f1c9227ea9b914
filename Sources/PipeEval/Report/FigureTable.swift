/// Figures as rows of words, the same for the terminal and the page.
struct FigureTable: Sendable {
  var title: String
  var columns: [String]
  /// The first cell of each is its name.
  var rows: [[String]]

  /// The tables of an evaluation: spans, shares, and for groups one for each figure.
  static func tables(of evaluation: Evaluation) -> [FigureTable] {
    var tables = [spans(evaluation.figures), shares(evaluation.figures)]
    if let grouping = evaluation.grouping {
      for figure in evaluation.figures where figure.group == nil && !figure.percentages.isEmpty {
        tables.append(byGroup(figure, evaluation.groups, grouping))
      }
    }
    return tables.filter { !$0.rows.isEmpty }
  }

  private static let spanColumns = ["precision", "recall", "F1", "95 % of F1", "gold", "found"]
  private static let shareColumns = ["value", "95 %"]

  private static func spans(_ figures: [Figure]) -> FigureTable {
    FigureTable(
      title: "", columns: spanColumns,
      rows: figures.compactMap { figure in
        spanCells(figure).map { [words(figure.name, isLabel: figure.group != nil)] + $0 }
      })
  }

  private static func shares(_ figures: [Figure]) -> FigureTable {
    let rows = figures.compactMap { figure in
      shareCells(figure).map { [words(figure.name, isLabel: false)] + $0 }
    }
    // Counts alone have no intervals.
    let hasIntervals = rows.contains { !($0.last ?? "").isEmpty }
    return FigureTable(
      title: "", columns: hasIntervals ? shareColumns : ["number"],
      rows: hasIntervals ? rows : rows.map { Array($0.dropLast()) })
  }

  private static func byGroup(
    _ figure: Figure, _ groups: [Evaluation.Group], _ grouping: Grouping
  ) -> FigureTable {
    let isSpans = spanCells(figure) != nil
    return FigureTable(
      title: "\(words(figure.name, isLabel: false)) by \(grouping.name)",
      columns: (isSpans ? spanColumns : shareColumns) + ["documents"],
      rows: groups.compactMap { group in
        let own = group.figures.first { $0.name == figure.name && $0.group == nil }
        guard let own, let cells = spanCells(own) ?? shareCells(own) else { return nil }
        return [group.name] + cells + ["\(group.documents)"]
      })
  }

  private static func spanCells(_ figure: Figure) -> [String]? {
    guard case .spans(let score) = figure.value else { return nil }
    return [
      "\(score.precision)", "\(score.recall)", "\(score.f1)", interval(figure, 2),
      "\(score.gold)", "\(score.found)",
    ]
  }

  private static func shareCells(_ figure: Figure) -> [String]? {
    switch figure.value {
    case .spans: nil
    case .share(let share): ["\(share)", interval(figure, 0)]
    case .count(let count): ["\(count)", ""]
    }
  }

  private static func interval(_ figure: Figure, _ place: Int) -> String {
    guard place < figure.intervals.count else { return "" }
    return "\(figure.intervals[place].lowerBound)–\(figure.intervals[place].upperBound)"
  }

  /// A figure's name as words; labels stay as they are.
  private static func words(_ name: String, isLabel: Bool) -> String {
    if isLabel { return name }
    return String(name.map { $0 == "_" ? " " : $0 })
  }
}
