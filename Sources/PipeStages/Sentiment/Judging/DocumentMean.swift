internal import PipeKit

/// The mean of a document's sentences, in which strong ones count for more, and its best evidence.
///
/// A sentence that says nothing still weighs a fifth of the strongest, so that a long report with
/// one harsh line stays near zero; one that says much cannot outweigh five of them. A mean of scores
/// within −1 and 1 does not grow with the text.
struct DocumentMean: Sendable {
  private static let leastWeight = 2_500
  private static let evidenceLimit = 8

  private var sum = 0
  private var weight = 0
  private var counts = (negative: 0, neutral: 0, positive: 0)
  private var last = Polarity.neutral
  /// The evidence with the greatest weights, the greatest first; of equals the earlier.
  private(set) var evidence: [Evidence] = []

  /// Adds a sentence; one of no words is none.
  mutating func add(_ judgement: Judgement, words: Int) {
    guard words > 0 else { return }
    let score = judgement.score.tenThousandths
    let part = Self.leastWeight + Int(score.magnitude)
    sum += Int(score) * part
    weight += part
    last = judgement.polarity
    switch judgement.polarity {
    case .negative: counts.negative += 1
    case .neutral: counts.neutral += 1
    case .positive: counts.positive += 1
    }
  }

  mutating func offer(_ new: Evidence) {
    let strength = new.weight.tenThousandths.magnitude
    if evidence.count == Self.evidenceLimit {
      guard let last = evidence.last, strength > last.weight.tenThousandths.magnitude else {
        return
      }
      evidence.removeLast()
    }
    var slot = evidence.count
    while slot > 0, evidence[slot - 1].weight.tenThousandths.magnitude < strength { slot -= 1 }
    evidence.insert(new, at: slot)
  }

  /// The mean; zero for a document without sentences.
  var score: Score {
    weight == 0 ? .zero : Score(sum, over: weight * 10_000)
  }

  /// The polarity of the only sentence; nil for a document of none or several.
  var only: Polarity? {
    counts.negative + counts.neutral + counts.positive == 1 ? last : nil
  }

  /// How the sentences were judged, in thousandths; nil for a document without sentences.
  var shares: PolarityShares? {
    let all = counts.negative + counts.neutral + counts.positive
    guard all > 0 else { return nil }
    func share(_ count: Int) -> Score {
      Score(tenThousandths: Int32((count * 1_000 + all / 2) / all * 10))
    }
    return PolarityShares(
      negative: share(counts.negative), neutral: share(counts.neutral),
      positive: share(counts.positive))
  }
}
