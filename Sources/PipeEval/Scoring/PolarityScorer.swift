import PipeKit

/// Scores polarities: of documents, towards targets, or towards somebody the document names.
///
/// A document without a judgement counts as neutral, and so does one that names nobody by the name. Binary accuracy leaves out what gold holds to
/// be neutral and asks for the sign of the score; no score is no favour.
struct PolarityScorer: Scorer {
  private let subject: Subject

  /// What is judged.
  enum Subject { case document, target, actor }

  // Nine columns for every pair of gold and found polarity; then these.
  private static let binaryRight = 9
  private static let binary = 10
  private static let unjudged = 11

  let columns = 12

  init(of subject: Subject) { self.subject = subject }

  func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument {
    guard let wanted = gold.label else { return ScoredDocument(counts: [], mistakes: []) }
    let judged: Polarity?
    switch subject {
    case .document: judged = found.sentiment?.polarity
    case .target:
      // Of entities on the same words the last that was judged counts.
      judged = found.entities.last { $0.range == gold.target && $0.polarity != nil }?.polarity
    case .actor: judged = ActorTone(of: gold, found)?.polarity
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
    let score =
      switch subject {
      case .document: found.sentiment.map { "score \($0.score)" }
      case .target: String?.none
      case .actor: "\(gold.actor ?? ""), \(ActorTone(of: gold, found)?.note ?? "found nowhere")"
      }
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
      switch subject {
      case .document:
        Figure(
          "binary_accuracy",
          .share(Percentage(sums[Self.binaryRight], of: sums[Self.binary])))
      case .target: Figure("targets_without_a_sentiment", .count(sums[Self.unjudged]))
      case .actor: Figure("actors_without_a_sentiment", .count(sums[Self.unjudged]))
      }
    return [
      Figure("n", .count(count)), Figure("accuracy", .share(Percentage(right, of: count))),
      Figure("macro_f1", .share(Percentage(meanOf: present))), last,
    ] + perPolarity
  }

  private static func column(_ gold: Polarity, _ found: Polarity) -> Int {
    3 * (Int(gold.rawValue) + 1) + Int(found.rawValue) + 1
  }
}
