internal import PipeKit

/// The mean of a document's sentences, in which strong ones count for more, and its best evidence.
///
/// A sentence that says nothing still weighs a fifth of the strongest, so that a long report with
/// one harsh line stays near zero; one that says much cannot outweigh five of them.
struct DocumentMean: Sendable {
  private static let leastWeight = 2_500
  private static let evidenceLimit = 8

  private var sum = 0
  private var weight = 0
  /// The evidence with the greatest weights, the greatest first; of equals the earlier.
  private(set) var evidence: [Evidence] = []

  mutating func add(_ score: Score) {
    let part = Self.leastWeight + Int(score.tenThousandths.magnitude)
    sum += Int(score.tenThousandths) * part
    weight += part
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
}
