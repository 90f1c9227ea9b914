internal import PipeKit

/// Turns what proposers and the document make of a name together into how often such names are right.
///
/// The tagger's margins are calibrated in its model file, the rules' points in theirs; but where they
/// meet, and where the document decides, the sum of it promises too much in the middle. These are
/// shares of right names on en_worldwide.dev, uner_ewt.dev and wnut17.dev, made to rise; see the model
/// card. They are alike for the tagger and for the rules alone.
enum ScoreCalibration {
  private static let steps: [(score: Int32, share: Int32)] = [
    (0, 0), (4_000, 3_200), (5_000, 4_000), (6_500, 4_700), (7_000, 5_600), (8_000, 7_000),
    (8_500, 7_800), (9_000, 8_800), (9_500, 9_300), (10_000, 9_700),
  ]

  /// Calibrates the names among proposals; numbers and dates have shares of right ones already.
  static func calibrate(_ proposals: inout [Proposal]) {
    for index in proposals.indices where proposals[index].source == .name {
      proposals[index].score = share(proposals[index].score)
    }
  }

  private static func share(_ score: Score) -> Score {
    let value = score.tenThousandths
    for step in 1..<steps.count where value <= steps[step].score {
      let (low, high) = (steps[step - 1], steps[step])
      return Score(
        tenThousandths: low.share
          + (high.share - low.share) * (value - low.score) / (high.score - low.score))
    }
    return score
  }
}
