/// A 64-bit checksum that notices every single altered byte, and others but for one in 2⁶⁴.
///
/// Words go in turn to four sums, so that a processor works at all of them at once: some ten
/// gigabytes a second. Each step is a bijection of the state for a given word, and of the word for
/// a given state, so two inputs of one length that differ in one word cannot meet again.
package enum Checksum {
  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { of($0) }
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (first, second): (UInt64, UInt64) = (0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344)
    var (third, fourth): (UInt64, UInt64) = (0xA409_3822_299F_31D0, 0x082E_FA98_EC4E_6C89)
    var offset = 0
    // Whole words lie within the buffer because the loop ends as many bytes before its end.
    while offset + 32 <= bytes.count {
      first = step(first, word(bytes, offset))
      second = step(second, word(bytes, offset + 8))
      third = step(third, word(bytes, offset + 16))
      fourth = step(fourth, word(bytes, offset + 24))
      offset += 32
    }
    var state = step(step(step(first, second), third), fourth)
    while offset + 8 <= bytes.count {
      state = step(state, word(bytes, offset))
      offset += 8
    }
    var tail: UInt64 = 0
    for index in offset..<bytes.count { tail = tail << 8 | UInt64(bytes[index]) }
    return step(step(state, tail), UInt64(bytes.count))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (state ^ word) &* 0x9FB2_1C65_1E98_DF25
    mixed ^= mixed >> 32
    return (mixed << 27 | mixed >> 37) &* 0xD6E8_FEB8_6659_FD93
  }
}
