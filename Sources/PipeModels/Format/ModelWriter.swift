/// Writes the bytes of one section of a model file.
package struct ModelWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes a number in as few bytes as it needs (LEB128).
  package mutating func count(_ value: Int) {
    var rest = UInt64(value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number that may be negative (LEB128 of its zigzag form).
  package mutating func integer(_ value: Int) {
    let folded = UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
    count(Int(folded))
  }

  /// Writes a length and then the bytes.
  package mutating func bytes(_ value: [UInt8]) {
    count(value.count)
    bytes.append(contentsOf: value)
  }

  package mutating func string(_ value: String) { bytes(Array(value.utf8)) }

  /// Writes numbers that rise strictly, as their count and the distances between them.
  package mutating func ascending(_ values: [UInt32]) {
    count(values.count)
    var previous = 0
    for value in values {
      count(Int(value) - previous)
      previous = Int(value)
    }
  }
}
