/// The judgements made of one thing: how many of each polarity, and the exact sum of the scores.
package struct ToneSum: Hashable, Sendable {
  package var negative = 0
  package var neutral = 0
  package var positive = 0
  /// The scores added up, in ten-thousandths.
  package var sum: Int128 = 0

  package init() {}

  /// How many judgements there were.
  package var count: Int { negative + neutral + positive }

  /// The mean score; nil where nothing was judged.
  package var mean: Score? { Score(meanOf: sum, count: count) }

  package mutating func add(_ judgement: Judgement) {
    switch judgement.polarity {
    case .negative: negative += 1
    case .neutral: neutral += 1
    case .positive: positive += 1
    }
    sum += Int128(judgement.score.tenThousandths)
  }

  package mutating func merge(_ other: ToneSum) {
    negative += other.negative
    neutral += other.neutral
    positive += other.positive
    sum += other.sum
  }
}

extension ToneSum {
  package func write(to state: inout StateWriter) {
    state.integer(Int64(negative))
    state.integer(Int64(neutral))
    state.integer(Int64(positive))
    state.sum(sum)
  }

  package init(from state: inout StateReader) throws(DocumentError) {
    negative = try state.total()
    neutral = try state.total()
    positive = try state.total()
    sum = try state.sum()
  }
}

extension Score {
  /// Divides a sum of ten-thousandths, rounding half away from zero: the only division a mean
  /// needs. Nil where there is nothing to divide by.
  package init?(meanOf sum: Int128, count: Int) {
    guard count > 0 else { return nil }
    let half = Int128(count / 2)
    let rounded = (sum < 0 ? sum - half : sum + half) / Int128(count)
    self.init(tenThousandths: Int32(clamping: rounded))
  }
}
