/// A number with four decimals, held as an integer: a probability, or a sentiment from −1 to 1.
///
/// Sums of scores are sums of integers, so they do not depend on the order of the documents.
public struct Score: Hashable, Sendable, BitwiseCopyable {
  public var tenThousandths: Int32

  @inlinable
  public init(tenThousandths: Int32) { self.tenThousandths = tenThousandths }

  /// Rounds `numerator / denominator` half away from zero; the denominator must be positive.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0, "a score needs a positive denominator")
    let scaled = Int128(numerator) * 10_000
    let half = Int128(denominator / 2)
    let rounded = (scaled < 0 ? scaled - half : scaled + half) / Int128(denominator)
    tenThousandths = Int32(clamping: rounded)
  }

  public static let zero = Score(tenThousandths: 0)
  public static let one = Score(tenThousandths: 10_000)

  /// Writes the score with as many decimals as it needs.
  public func write(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: DecimalDigits.maximumCount + 5) { output in
      if tenThousandths < 0 { output.append(UInt8(ascii: "-")) }
      let magnitude = Int(tenThousandths.magnitude)
      DecimalDigits.write(magnitude / 10_000, to: &output)
      var fraction = magnitude % 10_000
      guard fraction > 0 else { return }
      output.append(UInt8(ascii: "."))
      while fraction > 0 {
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / 1_000))
        fraction = fraction % 1_000 * 10
      }
    }
  }
}

extension Score: Comparable {
  @inlinable
  public static func < (left: Score, right: Score) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension Score: CustomStringConvertible {
  public var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Score {
  /// Reads a decimal number such as `-0.41`; digits beyond the fourth decimal are rounded.
  public init?(_ text: String) {
    guard let value = Double(text), abs(value) < 200_000 else { return nil }
    tenThousandths = Int32((value * 10_000).rounded())
  }
}
