internal import PipeKit

/// A word of at most sixteen bytes, its ASCII letters in lower case, as numbers that compare at once.
struct WordKey: Hashable, Sendable, BitwiseCopyable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The key of bytes of the text; nil for a longer word.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 16 else { return nil }
    for index in range {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(bytes[index].asciiLowercased)
    }
  }

  /// The key of a word of a list.
  init(_ word: Substring) {
    precondition(word.utf8.count <= 16, "'\(word)' is too long for a list of words")
    for byte in word.utf8 {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  /// A place in a table whose size is a power of two.
  @inline(__always)
  func slot(mask: Int) -> Int {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
