/// Dunning's log-likelihood of a phrase in a part of the corpus, in whole numbers.
///
/// G² = 2 Σ O·ln(O/E) over the four cells of part or rest, phrase or other (Dunning 1993). Logarithms
/// are computed bit by bit in fixed point, so every machine gets the same ranking.
enum LogLikelihood {
  /// Bits behind the point.
  private static let precision: Int64 = 20

  /// G² in hundredths; 0 where the phrase is no more frequent in the part than in the rest.
  ///
  /// The part has `part` of `all` there is; `count` of it, of `total`, is the phrase.
  static func score(count: Int, total: Int, part: Int, all: Int) -> Int64 {
    guard count > 0, part > 0, total >= count, all > part, all - part >= total - count,
      part >= count, Int128(count) * Int128(all) > Int128(total) * Int128(part)
    else { return 0 }
    let rest = all - part
    var sum: Int128 = 0
    sum += term(count, total, part, all)
    sum += term(total - count, total, rest, all)
    sum += term(part - count, all - total, part, all)
    sum += term(rest - (total - count), all - total, rest, all)
    // 2 ln 2 is 1.386294.
    let hundredths = ((sum * 1_386_294) >> precision) / 10_000
    return Int64(clamping: max(0, hundredths))
  }

  /// O·log₂(O/E), where E is row · column / all.
  private static func term(_ observed: Int, _ row: Int, _ column: Int, _ all: Int) -> Int128 {
    guard observed > 0 else { return 0 }
    let ratio = log2(observed) + log2(all) - log2(row) - log2(column)
    return Int128(observed) * Int128(ratio)
  }

  /// The binary logarithm of a positive number in fixed point, by squaring its mantissa.
  static func log2(_ number: Int) -> Int64 {
    guard number > 1 else { return 0 }
    let whole = Int64(Int.bitWidth - 1 - number.leadingZeroBitCount)
    // The mantissa in [1, 2) with 31 bits behind the point.
    var mantissa =
      whole >= 31 ? UInt64(number) >> UInt64(whole - 31) : UInt64(number) << UInt64(31 - whole)
    var fraction: Int64 = 0
    for _ in 0..<precision {
      mantissa = (mantissa * mantissa) >> 31
      fraction <<= 1
      if mantissa >= 1 << 32 {
        fraction |= 1
        mantissa >>= 1
      }
    }
    return whole << precision | fraction
  }
}
