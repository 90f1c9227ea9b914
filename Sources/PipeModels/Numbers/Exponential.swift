/// Exponential and logarithm from + − × ÷ alone.
///
/// The C library's differ in their last bits from one processor to another, and models must not.
package enum Exponential {
  private static let log2OfE = 1.442_695_040_888_963_4
  // ln 2 in two parts, so that k × high is exact for every k that occurs.
  private static let ln2High = 0.693_147_180_369_123_8
  private static let ln2Low = 1.908_214_929_270_587_7e-10

  /// e to the power of `x`; exact to about 15 digits. Below −700 it is 0, above 700 it is e⁷⁰⁰.
  package static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let bounded = x < 700 ? x : 700
    let shifted = bounded * log2OfE
    let k = Int(shifted < 0 ? shifted - 0.5 : shifted + 0.5)
    let rest = (bounded - Double(k) * ln2High) - Double(k) * ln2Low
    // Taylor's series by Horner's rule; |rest| < 0.35, so the 13th term is below 1e-16.
    var sum = 1.0
    for divisor in stride(from: 13.0, to: 0, by: -1) { sum = 1 + sum * rest / divisor }
    return sum * Double(bitPattern: UInt64(1023 + k) << 52)
  }

  /// The natural logarithm of a positive normal number.
  package static func log(_ x: Double) -> Double {
    precondition(x.isNormal && x > 0, "log needs a positive normal number")
    var exponent = Int(x.bitPattern >> 52) - 1023
    var mantissa = Double(bitPattern: x.bitPattern & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    // ln m = 2 artanh((m − 1) / (m + 1)); |ratio| < 0.172.
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 21.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return 2 * ratio * sum + Double(exponent) * ln2Low + Double(exponent) * ln2High
  }
}
