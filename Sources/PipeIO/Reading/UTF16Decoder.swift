import PipeKit

/// Turns UTF-16 into UTF-8 a piece at a time.
///
/// Half a surrogate pair, or half a unit at the end, becomes the byte FF, which is never UTF-8: the
/// repair of the document then finds it and counts it like any other damage.
struct UTF16Decoder {
  private let isBigEndian: Bool
  /// The first half of a pair whose second half is still to come.
  private var highSurrogate: UInt32?
  /// The first byte of a unit whose second byte is still to come.
  private var oddByte: UInt8?
  private static let damaged: UInt8 = 0xFF

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Decodes the next bytes.
  mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    for index in bytes.indices {
      let byte = bytes[index]
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      add(UInt32(high) << 8 | UInt32(low), to: &output)
    }
  }

  /// Writes what is left when no more bytes come.
  mutating func finish(into output: inout [UInt8]) {
    if highSurrogate != nil || oddByte != nil { output.append(Self.damaged) }
    highSurrogate = nil
    oddByte = nil
  }

  private mutating func add(_ unit: UInt32, to output: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if unit & 0xFC00 == 0xDC00 {
        return encode(0x10000 + (high & 0x3FF) << 10 + unit & 0x3FF, into: &output)
      }
      output.append(Self.damaged)
    }
    switch unit & 0xFC00 {
    case 0xD800: highSurrogate = unit
    case 0xDC00: output.append(Self.damaged)
    default: encode(unit, into: &output)
    }
  }

  private func encode(_ value: UInt32, into output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else {
      return output.append(Self.damaged)
    }
    output.append(contentsOf: bytes)
  }
}
