/// Packs bytes as gzip without compressing them (RFC 1952, stored blocks of RFC 1951).
enum Gzip {
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var start = 0
    repeat {
      let end = min(start + 65_535, bytes.count)
      let count = UInt16(end - start)
      output.append(end == bytes.count ? 1 : 0)
      output += littleEndian(UInt32(count), 2) + littleEndian(UInt32(~count), 2)
      output += bytes[start..<end]
      start = end
    } while start < bytes.count
    return output + littleEndian(checksum(bytes), 4) + littleEndian(UInt32(bytes.count), 4)
  }

  private static func littleEndian(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
