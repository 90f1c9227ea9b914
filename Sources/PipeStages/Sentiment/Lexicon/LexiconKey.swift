internal import PipeKit

/// A word in lower case as a number: exact up to sixteen bytes, beyond that its end and length. A
/// curly apostrophe counts as a straight one.
struct LexiconKey: Hashable, Sendable, BitwiseCopyable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if range.upperBound < 16 || !readWhole(bytes, range) { readOneByOne(bytes, range) }
  }

  /// Reads eight bytes at a time, from the end; false for a word that is not of ASCII alone.
  @inline(__always)
  private mutating func readWhole(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    count = UInt64(range.count)
    low = Self.load(bytes, endingAt: range.upperBound) & Self.lowest(range.count)
    high = Self.load(bytes, endingAt: range.upperBound - 8) & Self.lowest(range.count - 8)
    guard (low | high) & 0x8080_8080_8080_8080 == 0 else { return false }
    low = Self.lowercased(low)
    high = Self.lowercased(high)
    return true
  }

  /// The eight bytes before `end`, the last one lowest.
  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, endingAt end: Int) -> UInt64 {
    UInt64(bigEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
  }

  /// All bits of the lowest `count` bytes, without a branch, since lengths of words are hard to guess.
  @inline(__always)
  private static func lowest(_ count: Int) -> UInt64 {
    UInt64.max >> (64 - 8 * min(max(count, 0), 8))
  }

  /// Eight ASCII bytes in lower case: adding carries into the upper bit of those from A on, and of
  /// those past Z.
  @inline(__always)
  private static func lowercased(_ word: UInt64) -> UInt64 {
    let fromA = word &+ 0x3F3F_3F3F_3F3F_3F3F
    let pastZ = word &+ 0x2525_2525_2525_2525
    return word | (fromA & ~pastZ & 0x8080_8080_8080_8080) &>> 2
  }

  private mutating func readOneByOne(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    (low, high, count) = (0, 0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index].asciiLowercased
      let isCurly =
        byte == 0xE2 && index + 2 < range.upperBound && bytes[index + 1] == 0x80
        && bytes[index + 2] == 0x99
      if isCurly { byte = UInt8(ascii: "'") }
      index += isCurly ? 3 : 1
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
      count += 1
    }
  }

  /// Sixty-four well mixed bits.
  @inline(__always)
  var hash: UInt64 {
    let mixed = (low ^ (high &+ count) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// The word for the models; never one of those numbers that stand for no word.
  @inline(__always)
  var word: UInt32 {
    let hash = hash
    return max(
      UInt32(truncatingIfNeeded: hash &>> 16) ^ UInt32(truncatingIfNeeded: hash &>> 40), 16)
  }
}
