/// Finds where a run of ordinary bytes ends, eight bytes at a time.
///
/// Hot: strings of a JSON Lines file pass through here on their way in and out. Each function is
/// exact: the lowest flag of a word is never a false one.
enum ByteRuns {
  /// The first byte from `start` on that a JSON string cannot hold as it is: a quote, a backslash
  /// or a control; the count if there is none.
  @inline(__always)
  static func endOfPlainRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let flags = isControl(word) | has(quote, in: word) | has(backslash, in: word)
      if flags != 0 { return index &+ firstFlag(flags) }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      index &+= 1
    }
    return index
  }

  /// The first byte from `start` on that is written as an escape: as above, and U+007F.
  @inline(__always)
  static func endOfUnescapedRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let flags =
        isControl(word) | has(quote, in: word) | has(backslash, in: word) | has(delete, in: word)
      if flags != 0 { return index &+ firstFlag(flags) }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { break }
      index &+= 1
    }
    return index
  }

  /// The first backslash in `range`, or the range's end.
  @inline(__always)
  static func firstBackslash(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let flags = has(backslash, in: word)
      if flags != 0 { return index &+ firstFlag(flags) }
      index &+= 8
    }
    while index < range.upperBound, bytes[index] != 0x5C { index &+= 1 }
    return index
  }

  private static var quote: UInt64 { 0x2222_2222_2222_2222 }
  private static var backslash: UInt64 { 0x5C5C_5C5C_5C5C_5C5C }
  private static var delete: UInt64 { 0x7F7F_7F7F_7F7F_7F7F }
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Flags the bytes of `word` that equal the repeated byte of `pattern`.
  @inline(__always)
  private static func has(_ pattern: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- ones) & ~difference & highBits
  }

  /// Flags the bytes of `word` below 0x20.
  @inline(__always)
  private static func isControl(_ word: UInt64) -> UInt64 {
    (word &- (ones &* 0x20)) & ~word & highBits
  }

  /// The index of the byte that the lowest flag stands for, in memory order.
  @inline(__always)
  private static func firstFlag(_ flags: UInt64) -> Int {
    flags.littleEndian.trailingZeroBitCount / 8
  }
}

extension Array<UInt8> {
  /// Appends a range of borrowed bytes.
  package mutating func append(_ bytes: Span<UInt8>, in range: Range<Int>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension OutputSpan<UInt8> {
  /// Appends a block of bytes; there must be room for them.
  @inline(__always)
  mutating func append(_ block: UnsafeBufferPointer<UInt8>) {
    guard let source = block.baseAddress, !block.isEmpty else { return }
    withUnsafeMutableBufferPointer { buffer, count in
      precondition(block.count <= buffer.count - count, "the bytes do not fit")
      (buffer.baseAddress! + count).initialize(from: source, count: block.count)
      count += block.count
    }
  }

  /// Appends a word known when this was compiled; there must be room for it.
  @inline(__always)
  mutating func append(_ word: StaticString) {
    append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
