/// Hashes keys for tables whose order is never seen: fast, fixed, and not for strangers' secrets.
package enum ByteHash {
  /// Multiplies and folds eight bytes at a time, with the count of them all before.
  package static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var index = 0
    while index &+ 8 <= bytes.count {
      // The bounds were checked by the line above.
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = folded(hash ^ word.littleEndian)
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index &+= 1
    }
    return mixed(folded(hash ^ rest))
  }

  @inline(__always)
  private static func folded(_ word: UInt64) -> UInt64 {
    let product = word &* 0xD6E8_FEB8_6659_FD93
    return product ^ product >> 32
  }

  /// Folds a wide key to 32 well mixed bits.
  static func mixed(_ key: UInt64) -> UInt32 {
    let product = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product >> 32)
  }
}
