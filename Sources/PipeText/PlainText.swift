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
      guard word & Self.top == 0 else { break }
      // With all top bits clear, no sum below carries into the next byte.
      let low = ~(word &+ 0x5F5F_5F5F_5F5F_5F5F) & Self.top
      let controls = ~(word &+ 0x6060_6060_6060_6060) & Self.top
      let notLineFeeds = (word ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
      let deletes = (word &+ 0x0101_0101_0101_0101) & Self.top
      let unwanted = controls & (notLineFeeds | stopAtLineFeeds)
      if unwanted | deletes | (low & (low << 8 | carry)) != 0 { break }
      carry = low >> 56
      index += 8
    }
    return endOfPlainBytes(from: index, afterWhiteSpace: carry != 0, linesStay)
  }

  private static var top: UInt64 { 0x8080_8080_8080_8080 }

  /// The same, byte by byte: within the eight bytes that stopped the search, and at the end.
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
