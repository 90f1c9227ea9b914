extension Span<UInt8> {
  /// Whether a byte occurs.
  public func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// Where a byte first occurs from `start` on: eight bytes at a time.
  public func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    var index = start
    let words = bytes
    while index + 8 <= count {
      // The bounds were checked by the line above.
      let word =
        UInt64(littleEndian: words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        ^ pattern
      // The lowest zero byte of the word, if there is one, sets its top bit here; none below does.
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
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

  /// The first ASCII capital or byte that is not ASCII from `start` on, or the end: eight bytes at a
  /// time.
  public func firstCapitalOrNonASCII(from start: Int) -> Int {
    var index = start
    let words = bytes
    while index + 8 <= count {
      // The bounds were checked by the line above.
      let word = UInt64(
        littleEndian: words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      // With all top bits clear, no sum carries into the next byte: its top bit says whether the
      // byte is "A" or above, and whether it is above "Z".
      let ascii = word & 0x7F7F_7F7F_7F7F_7F7F
      let fromA = ascii &+ 0x3F3F_3F3F_3F3F_3F3F
      let aboveZ = ascii &+ 0x2525_2525_2525_2525
      let stops = (word | fromA & ~aboveZ) & 0x8080_8080_8080_8080
      if stops != 0 { return index + stops.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] < 0x80, !self[index].isASCIIUppercase { index += 1 }
    return index
  }
}
