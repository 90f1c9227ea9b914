/// Reads JSON from a block of valid UTF-8 piece by piece, without making a tree.
///
/// Hot: a line of JSON Lines is read with one pass over its bytes, and only the strings asked for
/// are copied. Strict RFC 8259: what a reader accepts, and the places where it looks, do not
/// depend on which values are skipped. Nesting is limited to ``maximumDepth``.
///
/// ```swift
/// try reader.beginObject()
/// while let key = try reader.nextKey() {
///   if reader.matches(key, "text") { reader.append(try reader.string(), to: &text) }
///   else { try reader.skip() }
/// }
/// try reader.finish()
/// ```
package struct JSONReader: ~Escapable {
  /// How many arrays and objects may lie inside each other.
  package static let maximumDepth = 512

  package let bytes: Span<UInt8>
  /// The offset of the next byte to read.
  package private(set) var position = 0
  private var depth = 0
  /// Whether an array or object has just begun, so that no comma comes before its first element.
  private var isFirst = false

  /// Begins at the start of `bytes`, which must be valid UTF-8.
  @_lifetime(copy bytes)
  package init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  /// Says what sort of value comes next and leaves it to be read.
  package mutating func kind() throws(JSONError) -> JSONKind {
    skipWhitespace()
    guard position < bytes.count else { throw unexpected("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw unexpected("a value")
    }
  }

  package mutating func beginObject() throws(JSONError) {
    try open(UInt8(ascii: "{"), "an object")
  }

  package mutating func beginArray() throws(JSONError) {
    try open(UInt8(ascii: "["), "an array")
  }

  /// Reads the next key of the object and its colon, or the object's end.
  package mutating func nextKey() throws(JSONError) -> JSONString? {
    guard try continues(until: UInt8(ascii: "}"), "',' or '}'") else { return nil }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      throw unexpected("a key in quotes")
    }
    let key = try string()
    skipWhitespace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw unexpected("':' after a key")
    }
    position += 1
    return key
  }

  /// Moves to the next element of the array, or past the array's end.
  package mutating func nextElement() throws(JSONError) -> Bool {
    try continues(until: UInt8(ascii: "]"), "',' or ']'")
  }

  /// Checks that nothing but white space is left.
  package mutating func finish() throws(JSONError) {
    skipWhitespace()
    if position < bytes.count { throw unexpected("nothing after the value") }
  }

  /// Reads past a value of any kind, checking it.
  package mutating func skip() throws(JSONError) {
    switch try kind() {
    case .null: try null()
    case .bool: _ = try bool()
    case .number: _ = try number()
    case .string: _ = try string()
    case .array:
      try beginArray()
      while try nextElement() { try skip() }
    case .object:
      try beginObject()
      while try nextKey() != nil { try skip() }
    }
  }

  package mutating func null() throws(JSONError) { try word("null") }

  package mutating func bool() throws(JSONError) -> Bool {
    skipWhitespace()
    let isTrue = position < bytes.count && bytes[position] == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads a number and returns where its digits stand.
  package mutating func number() throws(JSONError) -> Range<Int> {
    skipWhitespace()
    let start = position
    if next(is: UInt8(ascii: "-")) { position += 1 }
    if next(is: UInt8(ascii: "0")) {
      position += 1
      if position < bytes.count, bytes[position].isASCIIDigit {
        throw error("a number must not begin with 0", at: start)
      }
    } else {
      try digits()
    }
    if next(is: UInt8(ascii: ".")) {
      position += 1
      try digits()
    }
    if next(is: UInt8(ascii: "e")) || next(is: UInt8(ascii: "E")) {
      position += 1
      if next(is: UInt8(ascii: "+")) || next(is: UInt8(ascii: "-")) { position += 1 }
      try digits()
    }
    return start..<position
  }

  /// Reads a string, checking its escapes, and returns where it stands.
  package mutating func string() throws(JSONError) -> JSONString {
    skipWhitespace()
    guard next(is: UInt8(ascii: "\"")) else { throw unexpected("a string") }
    let start = position + 1
    var hasEscapes = false
    var index = start
    while true {
      index = ByteRuns.endOfPlainRun(bytes, from: index)
      guard index < bytes.count else {
        throw error("the string that begins here is never closed", at: start - 1)
      }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        position = index + 1
        return JSONString(range: start..<index, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index = try endOfEscape(at: index)
      default:
        throw error("\(Self.name(of: bytes, at: index)) in a string must be escaped", at: index)
      }
    }
  }
}

extension JSONReader {
  private mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private func next(is byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private mutating func open(_ bracket: UInt8, _ name: StaticString) throws(JSONError) {
    skipWhitespace()
    guard next(is: bracket) else { throw unexpected("\(name)") }
    guard depth < Self.maximumDepth else {
      throw error("arrays and objects lie more than \(Self.maximumDepth) deep", at: position)
    }
    position += 1
    depth += 1
    isFirst = true
  }

  /// Reads the comma before a further element, or the closing bracket.
  private mutating func continues(
    until bracket: UInt8, _ expected: StaticString
  ) throws(JSONError) -> Bool {
    skipWhitespace()
    if next(is: bracket) {
      position += 1
      depth -= 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard next(is: UInt8(ascii: ",")) else { throw unexpected("\(expected)") }
    position += 1
    skipWhitespace()
    if next(is: bracket) { throw error("a comma must not come last", at: position - 1) }
    return true
  }

  private mutating func word(_ literal: StaticString) throws(JSONError) {
    skipWhitespace()
    let end = position + literal.utf8CodeUnitCount
    guard end <= bytes.count, bytes.extracting(position..<end).equals(literal) else {
      throw unexpected("a value")
    }
    position = end
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while position < bytes.count, bytes[position].isASCIIDigit { position += 1 }
    if position == start { throw unexpected("a digit") }
  }

  /// Checks the escape that begins at `index` and returns the offset after it.
  private func endOfEscape(at index: Int) throws(JSONError) -> Int {
    guard index + 1 < bytes.count else { throw error("an escape is cut off", at: index) }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      guard JSONEscape.unit(bytes, at: index) != nil else {
        throw error("'\\u' must be followed by four hexadecimal digits", at: index)
      }
      return index + 6
    default:
      throw error("there is no escape \(Self.name(of: bytes, at: index + 1))", at: index)
    }
  }

  @inline(never)
  private func error(_ message: String, at offset: Int) -> JSONError {
    JSONError(offset: offset, message: message)
  }

  @inline(never)
  private func unexpected(_ expected: String) -> JSONError {
    let found = Self.name(of: bytes, at: position)
    return JSONError(offset: position, message: "expected \(expected), found \(found)")
  }

  /// What stands at an offset, for messages.
  private static func name(of bytes: Span<UInt8>, at offset: Int) -> String {
    guard offset < bytes.count else { return "the end" }
    let scalar = bytes.scalar(at: offset).scalar
    if scalar.value < 0x20 || scalar.value == 0x7F {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return "'\(scalar)'"
  }
}
