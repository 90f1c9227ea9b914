/// Decodes the escapes of JSON strings.
enum JSONEscape {
  /// The code unit of a `\uXXXX` that begins at `index`, or nil if that is not what stands there.
  static func unit(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
      return nil
    }
    var value: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard let digit = hexadecimal(bytes[place]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Writes the character that the checked escape at `index` stands for, and returns the offset
  /// after it. Half a surrogate pair becomes U+FFFD.
  static func decode(_ bytes: Span<UInt8>, at index: Int, into output: inout [UInt8]) -> Int {
    switch bytes[index + 1] {
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"): return decodeUnits(bytes, at: index, into: &output)
    case let plain: output.append(plain)
    }
    return index + 2
  }

  private static func decodeUnits(
    _ bytes: Span<UInt8>, at index: Int, into output: inout [UInt8]
  ) -> Int {
    let first = unit(bytes, at: index) ?? 0xFFFD
    var value = first
    var end = index + 6
    if first & 0xFC00 == 0xD800, let second = unit(bytes, at: end), second & 0xFC00 == 0xDC00 {
      value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      end += 6
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
    return end
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
