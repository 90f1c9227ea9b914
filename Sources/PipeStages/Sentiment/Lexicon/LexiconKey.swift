internal import PipeKit

/// A word in lower case as a number: exact up to sixteen bytes, beyond that its end and length.
struct LexiconKey: Hashable, Sendable, BitwiseCopyable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(bytes[index].asciiLowercased)
    }
    count = UInt64(range.count)
  }

  /// The key of a word in which a curly apostrophe counts as a straight one.
  init(straightening bytes: Span<UInt8>, _ range: Range<Int>) {
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
}
