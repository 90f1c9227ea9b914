/// Reads what an ``AnnotationWriter`` wrote; every read checks that the bytes make sense.
///
/// A range that does not lie on the text is an error, and so are bytes that end too soon: damaged
/// bytes are never an annotation, and never the end of the process.
public struct AnnotationReader: Sendable {
  /// The pool with the texts that were read.
  package private(set) var strings: StringPool
  private let bytes: [UInt8]
  private let source: Text
  private var position = 0
  private var symbols: [Symbol] = []
  private var texts: [StringReference] = []
  /// Where the last range began.
  private var last = 0

  /// Begins to read bytes about `text`; texts that annotations refer to are added to `strings`.
  package init(_ bytes: [UInt8], of text: Text, strings: StringPool) {
    self.bytes = bytes
    source = text
    self.strings = strings
  }

  package var isAtEnd: Bool { position == bytes.count }

  /// Reads a whole number that is not negative.
  public mutating func natural() throws(DocumentError) -> Int {
    let value = try word()
    guard value <= UInt64(Int.max) else { throw Self.damaged }
    return Int(value)
  }

  /// Reads how many things follow; each takes a byte at least.
  public mutating func count() throws(DocumentError) -> Int {
    let value = try natural()
    guard value <= bytes.count - position else { throw Self.damaged }
    return value
  }

  public mutating func integer() throws(DocumentError) -> Int {
    let word = try word()
    return Int(Int64(bitPattern: word >> 1) ^ -Int64(bitPattern: word & 1))
  }

  /// Reads a number that must fit in 32 bits.
  package mutating func natural32() throws(DocumentError) -> UInt32 {
    guard let value = UInt32(exactly: try natural()) else { throw Self.damaged }
    return value
  }

  public mutating func flag() throws(DocumentError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Self.damaged
    }
  }

  public mutating func score() throws(DocumentError) -> Score {
    guard let value = Int32(exactly: try integer()) else { throw Self.damaged }
    return Score(tenThousandths: value)
  }

  /// Reads a range, which lies on the text and begins and ends between characters.
  public mutating func range() throws(DocumentError) -> TextRange {
    let (lower, overflows) = last.addingReportingOverflow(try integer())
    let length = try natural()
    guard !overflows, lower >= 0, lower <= source.count, length <= source.count - lower else {
      throw Self.damaged
    }
    let range = TextRange(lower, lower + length)
    guard source.isScalarBoundary(range.lower), source.isScalarBoundary(range.upper) else {
      throw Self.damaged
    }
    last = lower
    return range
  }

  /// Reads a range that may be missing.
  public mutating func optionalRange() throws(DocumentError) -> TextRange? {
    try flag() ? try range() : nil
  }

  public mutating func symbol() throws(DocumentError) -> Symbol {
    let place = try natural()
    if place < symbols.count { return symbols[place] }
    guard place == symbols.count else { throw Self.damaged }
    let symbol = Symbol(try string())
    symbols.append(symbol)
    return symbol
  }

  /// Reads a text, which is kept in the document's pool.
  public mutating func text() throws(DocumentError) -> StringReference {
    let place = try natural()
    if place < texts.count { return texts[place] }
    guard place == texts.count else { throw Self.damaged }
    let raw = try raw()
    guard (try? UTF8Span(validating: raw.span)) != nil else { throw Self.damaged }
    let reference = raw.isEmpty ? .empty : strings.add(raw.span)
    texts.append(reference)
    return reference
  }

  public mutating func string() throws(DocumentError) -> String {
    let raw = try raw()
    guard (try? UTF8Span(validating: raw.span)) != nil else { throw Self.damaged }
    return String(decoding: raw, as: UTF8.self)
  }

  package mutating func raw() throws(DocumentError) -> [UInt8] {
    let count = try count()
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  package mutating func byte() throws(DocumentError) -> UInt8 {
    guard position < bytes.count else { throw Self.damaged }
    defer { position += 1 }
    return bytes[position]
  }

  /// Lets the next range count from the beginning of the text.
  package mutating func rewind() { last = 0 }

  private mutating func word() throws(DocumentError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      // The tenth byte has room for one bit.
      guard shift < 63 || byte <= 1 else { throw Self.damaged }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// What is thrown for bytes that no annotations are written as.
  public static let damaged = DocumentError(
    "damaged-annotations", "the stored annotations are damaged")
}
