import PipeKit

/// A word folded for comparison: its bytes without case, as one number.
///
/// 64 bits of FNV-1a. Among a few hundred listed words a false match needs luck beyond 2⁵⁵.
struct WordKey: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The key of a listed word, in lower case.
  init(_ word: some StringProtocol) {
    for byte in word.utf8 { add(byte) }
  }

  /// Appends one byte; ASCII capitals count as small letters.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01B3
  }
}
