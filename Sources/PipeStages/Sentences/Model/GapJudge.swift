/// Has the last word on the gaps that rules leave open.
protocol GapJudge {
  /// Whether it looks at gaps without a mark before them.
  var judgesBareGaps: Bool { get }

  /// Whether a sentence ends at a gap.
  mutating func ends(_ gap: Gap, _ rules: borrowing GapRules) -> Bool
}

/// Leaves it at what the rules say.
struct RulesJudge: GapJudge {
  var judgesBareGaps: Bool { false }

  func ends(_ gap: Gap, _ rules: borrowing GapRules) -> Bool { gap.verdict }
}
