/// What a feature says against, neither way, and in favour: three weights in the lower 48 bits of a word. The sixteen
/// bits above them may name what the feature speaks of.
struct TripleWeights: Hashable, Sendable, BitwiseCopyable {
  let bits: UInt64

  /// Takes three weights and no owner.
  init(_ first: Int16, _ second: Int16, _ third: Int16) {
    bits =
      UInt64(UInt16(bitPattern: first)) | UInt64(UInt16(bitPattern: second)) << 16
      | UInt64(UInt16(bitPattern: third)) << 32
  }

  init(bits: UInt64) { self.bits = bits }

  /// The three weights.
  @inline(__always)
  var sums: PolaritySums {
    PolaritySums(
      negative: Int32(Int16(truncatingIfNeeded: bits)),
      neutral: Int32(Int16(truncatingIfNeeded: bits &>> 16)),
      positive: Int32(Int16(truncatingIfNeeded: bits &>> 32)))
  }

  @inline(__always)
  var owner: Int { Int(truncatingIfNeeded: bits &>> 48) }

  /// The bits of the weights together with the lowest sixteen of `owner`.
  @inline(__always)
  func owned(by owner: UInt64) -> UInt64 { bits & 0xFFFF_FFFF_FFFF | owner &<< 48 }
}
