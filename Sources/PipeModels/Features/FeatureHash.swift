/// Hashes of words and of features. They are part of the model format: never change them.
///
/// A feature is 32 bits, made from the number of its template and the numbers it speaks of. Two
/// features that meet share their weights, in training as in use.
package enum FeatureHash {
  /// A hash of some bytes.
  @inlinable
  package static func bytes(_ bytes: Span<UInt8>) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var word: UInt64 = 0
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[unchecked: index])
      if index & 7 == 7 {
        state = mix(state, word)
        word = 0
      }
    }
    return UInt32(truncatingIfNeeded: mix(state, word) >> 32)
  }

  /// A feature that speaks of one number.
  @inlinable
  @inline(__always)
  package static func key(_ template: UInt8, _ first: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: mix(UInt64(template) << 32, UInt64(first)) >> 32)
  }

  /// A feature that speaks of two numbers, in this order.
  @inlinable
  @inline(__always)
  package static func key(_ template: UInt8, _ first: UInt32, _ second: UInt32) -> UInt32 {
    let pair = UInt64(first) << 32 | UInt64(second)
    return UInt32(truncatingIfNeeded: mix(UInt64(template) << 32 | 1, pair) >> 32)
  }

  /// A feature that speaks of three numbers, in this order.
  @inlinable
  @inline(__always)
  package static func key(
    _ template: UInt8, _ first: UInt32, _ second: UInt32, _ third: UInt32
  ) -> UInt32 {
    key(template, key(template, first, second), third)
  }

  /// One round: a multiplication of 64 by 64 bits, its halves folded together.
  @inlinable
  @inline(__always)
  package static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: word ^ 0xE703_7ED1_A0B4_28DB)
    let folded = product.high ^ product.low
    return (folded ^ folded >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
