/// Reads an aggregator's state back; every read checks that the bytes are there.
public struct StateReader: Sendable {
  private let data: [UInt8]
  private var position = 0

  public init(_ bytes: [UInt8]) { data = bytes }

  public var isAtEnd: Bool { position == data.count }

  public mutating func integer() throws(DocumentError) -> Int64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < data.count, shift < 64 else { throw Self.damaged }
      let byte = data[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// Reads a number of things that follow; it cannot exceed the bytes that are left.
  public mutating func count() throws(DocumentError) -> Int {
    let value = try integer()
    guard value >= 0, value <= Int64(data.count - position) else { throw Self.damaged }
    return Int(value)
  }

  /// Reads how often something was seen; never negative, and small enough to be added up.
  public mutating func total() throws(DocumentError) -> Int {
    let value = try integer()
    guard value >= 0, value < 1 << 53 else { throw Self.damaged }
    return Int(value)
  }

  public mutating func sum() throws(DocumentError) -> Int128 {
    let high = try integer()
    let low = try integer()
    // A sum so large cannot have been added up, and could not be added to.
    guard high.magnitude < 1 << 32 else { throw Self.damaged }
    return Int128(high) << 64 | Int128(UInt64(bitPattern: low))
  }

  public mutating func bytes() throws(DocumentError) -> [UInt8] {
    let count = try count()
    defer { position += count }
    return Array(data[position..<position + count])
  }

  /// Reads a length, and returns where the bytes are that follow: see the subscript.
  package mutating func range() throws(DocumentError) -> Range<Int> {
    let count = try count()
    defer { position += count }
    return position..<position + count
  }

  /// The bytes of a ``range()``, borrowed.
  package subscript(range: Range<Int>) -> Span<UInt8> {
    @_lifetime(borrow self)
    get { data.span.extracting(range) }
  }

  public mutating func string() throws(DocumentError) -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  /// What is thrown for bytes that no state is written as.
  public static let damaged = DocumentError(
    "damaged-state", "the aggregate state is damaged or was written by another version")
}
