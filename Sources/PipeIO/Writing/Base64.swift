/// Writes bytes as base64 (RFC 4648, section 4).
enum Base64 {
  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var group: UInt32 = 0
    var count = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      count += 1
      guard count == 3 else { continue }
      append(group, digits: 4, to: &result)
      group = 0
      count = 0
    }
    if count > 0 {
      append(group << UInt32(8 * (3 - count)), digits: count + 1, to: &result)
      for _ in count..<3 { result.append(UInt8(ascii: "=")) }
    }
    return result
  }

  /// Writes the first digits of 24 bits.
  private static func append(_ group: UInt32, digits: Int, to result: inout [UInt8]) {
    for place in 0..<digits { result.append(digit(group >> UInt32(18 - 6 * place) & 63)) }
  }

  private static func digit(_ value: UInt32) -> UInt8 {
    let value = UInt8(value)
    switch value {
    case 0..<26: return UInt8(ascii: "A") + value
    case 26..<52: return UInt8(ascii: "a") + value - 26
    case 52..<62: return UInt8(ascii: "0") + value - 52
    case 62: return UInt8(ascii: "+")
    default: return UInt8(ascii: "/")
    }
  }
}
