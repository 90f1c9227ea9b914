/// Writes the bytes of one section of a model file.
package struct ModelWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The first multiple of ``ModelMemory/alignment`` from a place on.
  static func aligned(_ place: Int) -> Int {
    (place + ModelMemory.alignment - 1) / ModelMemory.alignment * ModelMemory.alignment
  }

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

  package mutating func string(_ value: String) {
    count(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  /// Writes a table as it lies in memory, at a multiple of ``ModelMemory/alignment``.
  package mutating func table<Element>(_ table: ModelTable<Element>) {
    count(table.count)
    bytes += [UInt8](repeating: 0, count: Self.aligned(bytes.count) - bytes.count)
    table.withElements { bytes.append(contentsOf: UnsafeRawBufferPointer($0)) }
  }
}
