import PipeKit

/// Scores polarities, of documents or towards targets.
///
/// A document without a judgement counts as neutral. Binary accuracy leaves out what gold holds to
/// be neutral and asks for the sign of the score; no score is no favour.
struct PolarityScorer: Scorer {
  private let isOfTargets: Bool
  // Nine columns for every pair of gold and found polarity; then these.
  private static let binaryRight = 9
  private static let binary = 10
  private static let unjudged = 11

  let columns = 12

  init(ofTargets: Bool) { isOfTargets = ofTargets }

  func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument {
    guard let wanted = gold.label else { return ScoredDocument(counts: [], mistakes: []) }
    let judged: Polarity?
    if isOfTargets {
      // Of entities on the same words the last that was judged counts.
      judged = found.entities.last { $0.range == gold.target && $0.polarity != nil }?.polarity
    } else {
      judged = found.sentiment?.polarity
    }
    let polarity = judged ?? .neutral
    var counts = [Int](repeating: 0, count: columns)
    counts[Self.column(wanted, polarity)] = 1
    counts[Self.unjudged] = judged == nil ? 1 : 0
    if wanted != .neutral {
      let isPositive = (found.sentiment?.score ?? .zero) > .zero
      counts[Self.binary] = 1
      counts[Self.binaryRight] = isPositive == (wanted == .positive) ? 1 : 0
    }
    guard wanted != polarity else { return ScoredDocument(counts: counts, mistakes: []) }
    return ScoredDocument(
      counts: counts, mistakes: [mistake(in: gold, wanted, judged, found)])
  }

  private func mistake(
    in gold: GoldDocument, _ wanted: Polarity, _ judged: Polarity?, _ found: Findings
  ) -> Mistake {
    let passage =
      gold.target.map { Passage(gold.text, gold: $0, found: nil) }
      ?? Passage(beginningOf: gold.text)
    let score = isOfTargets ? nil : found.sentiment.map { "score \($0.score)" }
    return Mistake(
      "\(wanted.name) taken for \(judged?.name ?? "nothing")", in: gold, passage: passage,
      note: score ?? "")
  }

  func figures(_ sums: [Int]) -> [Figure] {
    var count = 0
    var right = 0
    var present: [Percentage] = []
    var perPolarity: [Figure] = []
    for wanted in Polarity.allCases {
      let gold = Polarity.allCases.reduce(0) { $0 + sums[Self.column(wanted, $1)] }
      let found = Polarity.allCases.reduce(0) { $0 + sums[Self.column($1, wanted)] }
      let matched = sums[Self.column(wanted, wanted)]
      let score = SpanScore(matched: matched, found: found, gold: gold)
      count += gold
      right += matched
      if gold > 0 { present.append(score.f1) }
      perPolarity.append(Figure(wanted.name, group: "per_polarity", .spans(score)))
    }
    let last =
      isOfTargets
      ? Figure("targets_without_a_sentiment", .count(sums[Self.unjudged]))
      : Figure(
        "binary_accuracy",
        .share(Percentage(sums[Self.binaryRight], of: sums[Self.binary])))
    return [
      Figure("n", .count(count)), Figure("accuracy", .share(Percentage(right, of: count))),
      Figure("macro_f1", .share(Percentage(meanOf: present))), last,
    ] + perPolarity
  }

  private static func column(_ gold: Polarity, _ found: Polarity) -> Int {
    3 * (Int(gold.rawValue) + 1) + Int(found.rawValue) + 1
  }
}
