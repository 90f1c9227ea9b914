/// A 64-bit checksum that notices every single altered byte, and others but for one in 2⁶⁴.
///
/// Each step is a bijection of the state for a given word, and of the word for a given state, so
/// two inputs of one length that differ in one word cannot meet again.
package enum Checksum {
  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var state: UInt64 = 0x243F_6A88_85A3_08D3
    bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var offset = 0
      // Whole words lie within the buffer because the loop ends eight bytes before its end.
      while offset + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        state = step(state, word)
        offset += 8
      }
      var tail: UInt64 = 0
      for index in offset..<raw.count { tail = tail << 8 | UInt64(raw[index]) }
      state = step(state, tail)
    }
    return step(state, UInt64(bytes.count))
  }

  private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (state ^ word) &* 0x9FB2_1C65_1E98_DF25
    mixed ^= mixed >> 32
    return (mixed << 27 | mixed >> 37) &* 0xD6E8_FEB8_6659_FD93
  }
}
