/// Writes an aggregator's state as bytes: the same state, the same bytes.
public struct StateWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Writes a whole number in as few bytes as it needs (LEB128 of its zigzag form).
  public mutating func integer(_ value: Int64) {
    var rest = UInt64(bitPattern: (value << 1) ^ (value >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a wide sum as two halves.
  public mutating func sum(_ value: Int128) {
    integer(Int64(truncatingIfNeeded: value >> 64))
    integer(Int64(truncatingIfNeeded: value))
  }

  /// Writes a length and then the bytes.
  public mutating func bytes(_ value: [UInt8]) {
    integer(Int64(value.count))
    bytes.append(contentsOf: value)
  }

  /// Writes a length and then the bytes.
  public mutating func bytes(_ value: Span<UInt8>) {
    integer(Int64(value.count))
    value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  public mutating func string(_ value: String) { bytes(Array(value.utf8)) }
}
