extension Span<UInt8> {
  /// The end of the run of plain text from `start` on: ASCII without controls but the line feed,
  /// and without white space right after white space. `linesStay` is false where a line feed is
  /// not plain either.
  ///
  /// Eight bytes at a time, at several gigabytes a second: what most of most texts is made of.
  public func endOfPlainText(from start: Int, linesStay: Bool) -> Int {
    var index = start
    // Whether the byte before the eight ends in white space or a control, as its top bit.
    var carry: UInt64 = start > 0 && self[start - 1] <= 0x20 ? 0x80 : 0
    let stopAtLineFeeds: UInt64 = linesStay ? 0 : Self.top
    let words = bytes
    while index + 8 <= count {
      // The bounds were checked by the line above.
      let word = UInt64(
        littleEndian: words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let high = word & Self.top
      // With all top bits clear, no sum below carries into the next byte. What the sums say of a
      // byte that is not ASCII is wrong, but the search ends there at the latest.
      let ascii = word & ~Self.top
      let low = ~(ascii &+ 0x5F5F_5F5F_5F5F_5F5F) & Self.top
      let controls = ~(ascii &+ 0x6060_6060_6060_6060) & Self.top
      let notLineFeeds = (ascii ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
      let deletes = (ascii &+ 0x0101_0101_0101_0101) & Self.top
      let unwanted = controls & (notLineFeeds | stopAtLineFeeds)
      let stops = high | unwanted | deletes | (low & (low << 8 | carry))
      if stops != 0 { return index + stops.trailingZeroBitCount / 8 }
      carry = low >> 56
      index += 8
    }
    return endOfPlainBytes(from: index, afterWhiteSpace: carry != 0, linesStay)
  }

  private static var top: UInt64 { 0x8080_8080_8080_8080 }

  /// The same, byte by byte, for the last bytes of the text.
  private func endOfPlainBytes(
    from start: Int, afterWhiteSpace: Bool, _ linesStay: Bool
  ) -> Int {
    var index = start
    var wasLow = afterWhiteSpace
    while index < count {
      let byte = self[index]
      let isLow = byte <= 0x20
      let isPlain = byte != 0x0A ? byte >= 0x20 && byte < 0x7F : linesStay
      if !isPlain || (isLow && wasLow) { return index }
      wasLow = isLow
      index += 1
    }
    return index
  }
}
