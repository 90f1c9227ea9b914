internal import PipeKit
internal import PipeModels

/// What a model says of a sentence or a target: how much for each polarity, in units of
/// ``SequenceModel/unitsPerWeight``.
struct PolaritySums: Sendable, BitwiseCopyable {
  var negative: Int32 = 0
  var neutral: Int32 = 0
  var positive: Int32 = 0

  @inline(__always)
  static func + (left: PolaritySums, right: PolaritySums) -> PolaritySums {
    PolaritySums(
      negative: left.negative &+ right.negative, neutral: left.neutral &+ right.neutral,
      positive: left.positive &+ right.positive)
  }

  @inline(__always)
  static func - (left: PolaritySums, right: PolaritySums) -> PolaritySums {
    PolaritySums(
      negative: left.negative &- right.negative, neutral: left.neutral &- right.neutral,
      positive: left.positive &- right.positive)
  }

  @inline(__always)
  static func += (left: inout PolaritySums, right: PolaritySums) { left = left + right }

  static func / (sums: PolaritySums, parts: Int32) -> PolaritySums {
    PolaritySums(
      negative: sums.negative / parts, neutral: sums.neutral / parts,
      positive: sums.positive / parts)
  }

  /// How much more the sums are for than against.
  @inline(__always)
  var leaning: Int32 { positive &- negative }

  /// The sums of a judgement that no word carries: neutral, and leaning no more than a little.
  var unfounded: PolaritySums {
    var sums = self
    sums.neutral = max(neutral, max(negative, positive) &+ Self.unfoundedMargin)
    return sums
  }

  private static let unfoundedMargin = Int32(2 * SequenceModel.unitsPerWeight)

  /// The probability of praise less that of blame, never quite 1. Two models were added up, each of which speaks
  /// as if it were alone, so their sums count by half.
  var score: Score {
    let highest = max(negative, neutral, positive)
    let scale = 1 / Double(2 * SequenceModel.unitsPerWeight)
    func share(_ sum: Int32) -> Double {
      sum == highest ? 1 : Exponential.exp(Double(sum - highest) * scale)
    }
    let (against, neither, favour) = (share(negative), share(neutral), share(positive))
    let balance = (favour - against) / (favour + neither + against) * 10_000
    let rounded = Int32(balance < 0 ? balance - 0.5 : balance + 0.5)
    return Score(tenThousandths: min(max(rounded, -9_900), 9_900))
  }

  var polarity: Polarity {
    if neutral >= negative && neutral >= positive { return .neutral }
    return negative > positive ? .negative : .positive
  }
}

extension PolaritySums {
  init(_ sums: OutcomeSums) {
    (negative, neutral, positive) = (sums.first, sums.second, sums.third)
  }
}
