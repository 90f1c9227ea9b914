import PipeKit

/// The tone of a document towards somebody it names: what its judged mentions of them come to.
///
/// The mean of the mentions' scores, which strong ones weigh more in, as sentences do in the tone of a
/// document.
struct ActorTone {
  let score: Score
  private let mentions: Int
  private let judged: Int

  private static let leastWeight = 2_500
  /// From which score on the mean is not neutral, in ten-thousandths.
  private static let limit: Int32 = 1_000

  /// Finds whom the gold speaks of among what was found; nil if nobody bears the name or nothing is
  /// said of them.
  init?(of gold: GoldDocument, _ found: Findings) {
    guard let name = gold.actor else { return nil }
    var bearer = BearerFinder(name)
    let members = bearer.find(found.entities, in: gold.text)
    var (sum, weight, judged) = (0, 0, 0)
    for index in members where found.entities[index].polarity != nil {
      let score = found.entities[index].score.tenThousandths
      let part = Self.leastWeight + Int(score.magnitude)
      sum += Int(score) * part
      weight += part
      judged += 1
    }
    guard judged > 0 else { return nil }
    score = Score(sum, over: weight * 10_000)
    mentions = members.count
    self.judged = judged
  }

  var polarity: Polarity {
    let value = score.tenThousandths
    return value <= -Self.limit ? .negative : value >= Self.limit ? .positive : .neutral
  }

  /// What a person wants to know of it.
  var note: String { "score \(score), \(judged) of \(mentions) mentions judged" }
}
