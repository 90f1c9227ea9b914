public import PipeKit

/// The scores up to which a judgement is negative, and from which it is positive.
public struct SentimentThresholds: Hashable, SettingValue {
  var negative: Score
  var positive: Score

  public static var shape: SettingShape { .list(Score.shape) }

  public init(_ node: ConfigNode) throws(Diagnostic) {
    let scores = try [Score](node)
    guard scores.count == 2, scores[0] <= .zero, scores[1] >= .zero, scores[0] < scores[1] else {
      throw Diagnostic(
        "thresholds", "expected two scores, one up to 0 and one from 0", at: node.location,
        help: "write '[-0.2, 0.2]'")
    }
    self.init(scores[0], scores[1])
  }

  init(_ negative: Score, _ positive: Score) {
    self.negative = negative
    self.positive = positive
  }

  /// Neutral is what is nearer to zero than `limit`, in ten-thousandths.
  init(within limit: Int32) {
    self.init(Score(tenThousandths: -limit), Score(tenThousandths: limit))
  }

  public var notation: String { [negative, positive].notation }

  /// A document is neutral more easily than a sentence, since a mean is nearer to zero.
  static let ofDocuments = SentimentThresholds(within: 1_000)

  func polarity(of score: Score) -> Polarity {
    score <= negative ? .negative : score >= positive ? .positive : .neutral
  }
}
