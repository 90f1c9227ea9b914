/// Reads one section of a model file; every read checks that the bytes are there.
package struct ModelReader: Sendable {
  private let data: [UInt8]
  private let section: String
  private var position = 0

  package init(_ bytes: [UInt8], section: String) {
    data = bytes
    self.section = section
  }

  package var isAtEnd: Bool { position == data.count }

  /// The error that says this section makes no sense.
  package var malformed: ModelFileError { .malformed(section) }

  /// Reads a number from 0 to `limit`.
  package mutating func count(upTo limit: Int = Int(UInt32.max)) throws(ModelFileError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < data.count, shift < 63 else { throw malformed }
      let byte = data[position]
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

  /// Reads how many things follow, each of at least one byte.
  package mutating func length() throws(ModelFileError) -> Int {
    let count = try count()
    guard count <= data.count - position else { throw malformed }
    return count
  }

  package mutating func byte() throws(ModelFileError) -> UInt8 {
    guard position < data.count else { throw malformed }
    position += 1
    return data[position - 1]
  }

  package mutating func bytes() throws(ModelFileError) -> [UInt8] {
    let count = try length()
    defer { position += count }
    return Array(data[position..<position + count])
  }

  package mutating func string() throws(ModelFileError) -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  /// Reads numbers that rise strictly.
  package mutating func ascending() throws(ModelFileError) -> [UInt32] {
    let total = try length()
    var values: [UInt32] = []
    values.reserveCapacity(total)
    var previous = 0
    for index in 0..<total {
      let distance = try count()
      guard index == 0 || distance > 0, previous + distance <= Int(UInt32.max) else {
        throw malformed
      }
      previous += distance
      values.append(UInt32(previous))
    }
    return values
  }

  /// Checks that nothing is left over.
  package func finish() throws(ModelFileError) {
    guard isAtEnd else { throw malformed }
  }
}
