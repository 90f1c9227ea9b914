/// Hashes keys for tables whose order is never seen: fast, fixed, and not for strangers' secrets.
package enum ByteHash {
  /// FNV-1a over the bytes, with its bits mixed so that the low ones are good.
  package static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices {
      hash = (hash ^ UInt64(bytes[unchecked: index])) &* 0x0000_0100_0000_01B3
    }
    return mixed(hash)
  }

  /// Folds a wide key to 32 well mixed bits.
  static func mixed(_ key: UInt64) -> UInt32 {
    let product = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product >> 32)
  }
}
