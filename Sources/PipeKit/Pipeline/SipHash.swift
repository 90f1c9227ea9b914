/// SipHash-2-4 with 128 bits of output and a fixed key: the same bytes, the same digest, always.
///
/// From Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012). At a hundred million
/// different inputs the chance that any two share a digest is about 10⁻²³.
struct SipHash {
  private var v0: UInt64 = 0x736F_6D65_7073_6575
  private var v1: UInt64 = 0x646F_7261_6E64_6F6D
  private var v2: UInt64 = 0x6C79_6765_6E65_7261
  private var v3: UInt64 = 0x7465_6462_7974_6573

  private init(key: (UInt64, UInt64)) {
    v0 ^= key.0
    v1 ^= key.1 ^ 0xEE
    v2 ^= key.0
    v3 ^= key.1
  }

  /// The digest of `bytes`.
  static func digest(
    _ bytes: Span<UInt8>, key: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
  ) -> (low: UInt64, high: UInt64) {
    var hash = SipHash(key: key)
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash.add(UInt64(littleEndian: word))
      index += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    for (shift, place) in (index..<bytes.count).enumerated() {
      last |= UInt64(bytes[place]) << UInt64(8 * shift)
    }
    hash.add(last)
    hash.v2 ^= 0xEE
    let low = hash.finishRound()
    hash.v1 ^= 0xDD
    return (low, hash.finishRound())
  }

  private mutating func add(_ word: UInt64) {
    v3 ^= word
    mix()
    mix()
    v0 ^= word
  }

  private mutating func finishRound() -> UInt64 {
    for _ in 0..<4 { mix() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func mix() {
    v0 &+= v1
    v1 = Self.rotate(v1, 13) ^ v0
    v0 = Self.rotate(v0, 32)
    v2 &+= v3
    v3 = Self.rotate(v3, 16) ^ v2
    v0 &+= v3
    v3 = Self.rotate(v3, 21) ^ v0
    v2 &+= v1
    v1 = Self.rotate(v1, 17) ^ v2
    v2 = Self.rotate(v2, 32)
  }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }
}
