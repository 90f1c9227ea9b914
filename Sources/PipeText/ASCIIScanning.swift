extension Span<UInt8> {
  /// Whether a byte occurs: eight bytes at a time.
  public func contains(_ byte: UInt8) -> Bool {
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    var index = 0
    let words = bytes
    while index + 8 <= count {
      // The bounds were checked by the line above.
      let word = words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
      // A zero byte of the word, if there is one, sets its top bit here.
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    while index < count {
      if self[index] == byte { return true }
      index += 1
    }
    return false
  }

  /// The first byte from `start` on that is not ASCII, or the end: eight bytes at a time.
  public func firstNonASCII(from start: Int) -> Int {
    var index = start
    let words = bytes
    while index + 8 <= count {
      // The bounds were checked by the line above.
      let word = UInt64(
        littleEndian: words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }
}
