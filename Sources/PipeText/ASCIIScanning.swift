extension Span<UInt8> {
  /// Whether a byte occurs.
  public func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// Where a byte first occurs from `start` on: eight bytes at a time.
  public func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    let index = firstStop(from: start) { word in
      let differences = word ^ pattern
      // The lowest zero byte, if there is one, sets its top bit; none below it does.
      return (differences &- 0x0101_0101_0101_0101) & ~differences
    } orByte: {
      $0 == byte
    }
    return index < count ? index : nil
  }

  /// The first byte from `start` on that is not ASCII, or the end: eight bytes at a time.
  public func firstNonASCII(from start: Int) -> Int {
    firstStop(from: start) { word in
      word
    } orByte: {
      $0 >= 0x80
    }
  }

  /// The first ASCII capital or byte that is not ASCII from `start` on, or the end: eight bytes at a
  /// time.
  public func firstCapitalOrNonASCII(from start: Int) -> Int {
    firstStop(from: start) { word in
      // With all top bits clear, no sum carries into the next byte: its top bit says whether the
      // byte is "A" or above, and whether it is above "Z".
      let ascii = word & 0x7F7F_7F7F_7F7F_7F7F
      let fromA = ascii &+ 0x3F3F_3F3F_3F3F_3F3F
      let aboveZ = ascii &+ 0x2525_2525_2525_2525
      return word | fromA & ~aboveZ
    } orByte: {
      $0 >= 0x80 || $0.isASCIIUppercase
    }
  }

  /// The first byte from `start` on that stops a search, or the end.
  ///
  /// `stops` gets eight bytes, the first of them lowest, and sets the top bit of each that stops the
  /// search; above the first of these its bits may be anything. `isStop` says so of one byte.
  @inline(__always)
  private func firstStop(
    from start: Int, inWord stops: (UInt64) -> UInt64, orByte isStop: (UInt8) -> Bool
  ) -> Int {
    var index = start
    let words = bytes
    while index + 8 <= count {
      // The bounds were checked by the line above.
      let word = UInt64(
        littleEndian: words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = stops(word) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !isStop(self[index]) { index += 1 }
    return index
  }
}
