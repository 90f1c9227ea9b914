/// A percentage with two decimals, held as an integer.
package struct Percentage: Hashable, Sendable {
  package var hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }

  /// Rounds a number of percent to two decimals by its exact value, ties to even.
  ///
  /// What Python's `round(percent, 2)` gives, so that figures agree with other people's scorers:
  /// the binary number is multiplied and divided as a whole number, never rounded on the way.
  package init(rounding percent: Double) {
    precondition(percent >= 0 && percent <= 1_000, "not a percentage")
    let significand = (UInt64(1) << 52 | percent.significandBitPattern) * 100
    let shift = percent == 0 ? 64 : 52 - Int(percent.exponent)
    // The product is below 2^60: what is shifted further rounds to nothing.
    guard shift < 62 else {
      hundredths = 0
      return
    }
    let whole = significand >> UInt64(shift)
    let rest = significand & (UInt64(1) << UInt64(shift) - 1)
    let half = UInt64(1) << UInt64(shift - 1)
    let roundsUp = rest > half || (rest == half && whole & 1 == 1)
    hundredths = Int(whole) + (roundsUp ? 1 : 0)
  }

  /// The share that `part` is of `whole`; nothing of nothing is nothing.
  package init(_ part: Int, of whole: Int) {
    self.init(rounding: whole == 0 ? 0 : 100 * (Double(part) / Double(whole)))
  }

  /// The mean of a few rounded percentages, in the order given.
  init(meanOf values: [Percentage]) {
    var sum = 0.0
    for value in values { sum += Double(value.hundredths) / 100 }
    self.init(rounding: sum / Double(max(1, values.count)))
  }
}

extension Percentage: Comparable {
  package static func < (left: Percentage, right: Percentage) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Percentage: CustomStringConvertible {
  /// Always two decimals: `87.60`.
  package var description: String {
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
