import PipeKit

/// The tone of a document towards somebody it names: what its judged mentions of them come to.
///
/// The median of the mentions' scores: one harsh sentence about somebody outweighs no ten others.
struct ActorTone {
  let score: Score
  private let mentions: Int
  private let judged: Int

  /// From which score on the median is not neutral, in ten-thousandths.
  private static let limit: Int32 = 1_000

  /// Finds whom the gold speaks of among what was found; nil if nobody bears the name or nothing is
  /// said of them.
  init?(of gold: GoldDocument, _ found: Findings) {
    guard let name = gold.actor else { return nil }
    var bearer = BearerFinder(name)
    let members = bearer.find(found.entities, in: gold.text)
    let scores = members.filter { found.entities[$0].polarity != nil }
      .map { found.entities[$0].score.tenThousandths }.sorted()
    guard !scores.isEmpty else { return nil }
    judged = scores.count
    score = Score(tenThousandths: (scores[(judged - 1) / 2] + scores[judged / 2]) / 2)
    mentions = members.count
  }

  var polarity: Polarity {
    let value = score.tenThousandths
    return value <= -Self.limit ? .negative : value >= Self.limit ? .positive : .neutral
  }

  /// What a person wants to know of it.
  var note: String { "score \(score), \(judged) of \(mentions) mentions judged" }
}
