/// Reads one section of a model file; every read checks that the bytes are there.
package struct ModelReader: Sendable {
  private let memory: ModelMemory
  private let range: Range<Int>
  private let section: String
  private var position: Int

  /// Reads a part of a model's memory, which begins at a multiple of ``ModelMemory/alignment``.
  init(_ memory: ModelMemory, _ range: Range<Int>, section: String) {
    self.memory = memory
    self.range = range
    self.section = section
    position = range.lowerBound
  }

  /// Reads a copy of some bytes.
  package init(_ bytes: [UInt8], section: String) {
    self.init(ModelMemory(copying: bytes.span), 0..<bytes.count, section: section)
  }

  package var isAtEnd: Bool { position == range.upperBound }

  /// The error that says this section makes no sense.
  package var malformed: ModelFileError { .malformed(section) }

  /// Reads a number from 0 to `limit`.
  package mutating func count(upTo limit: Int = Int(UInt32.max)) throws(ModelFileError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < range.upperBound, shift < 63 else { throw malformed }
      let byte = memory.bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    guard value <= UInt64(limit) else { throw malformed }
    return Int(value)
  }

  /// Reads a number that may be negative and whose magnitude is at most `limit`.
  package mutating func integer(within limit: Int = Int(Int32.max)) throws(ModelFileError) -> Int {
    let folded = try count(upTo: 2 * limit + 1)
    let value = (folded >> 1) ^ -(folded & 1)
    guard abs(value) <= limit else { throw malformed }
    return value
  }

  package mutating func string() throws(ModelFileError) -> String {
    let count = try count()
    guard count <= range.upperBound - position else { throw malformed }
    defer { position += count }
    return String(decoding: memory.bytes[position..<position + count], as: UTF8.self)
  }

  /// Reads a table: where its numbers lie is found out, none of them is looked at.
  package mutating func table<Element: BitwiseCopyable & Sendable>(
    of element: Element.Type = Element.self
  ) throws(ModelFileError) -> ModelTable<Element> {
    let count = try count()
    let start = range.lowerBound + ModelWriter.aligned(position - range.lowerBound)
    guard start <= range.upperBound,
      count <= (range.upperBound - start) / MemoryLayout<Element>.stride
    else { throw malformed }
    position = start + count * MemoryLayout<Element>.stride
    return ModelTable(memory, offset: start, count: count)
  }

  /// Reads a table that must have `count` elements.
  package mutating func table<Element: BitwiseCopyable & Sendable>(
    of element: Element.Type = Element.self, count: Int
  ) throws(ModelFileError) -> ModelTable<Element> {
    let table = try table(of: element)
    guard table.count == count else { throw malformed }
    return table
  }

  /// Checks that nothing is left over.
  package func finish() throws(ModelFileError) {
    guard isAtEnd else { throw malformed }
  }
}
