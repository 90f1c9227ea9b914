/// Writes JSON into a block of bytes: compact, keys in the order given, LF nowhere.
///
/// Hot: no String is made for text that is already bytes. Commas are placed by the writer.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  public init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Writes a key that needs no escapes.
  public mutating func key(_ name: StaticString) {
    let hasComma = needsComma
    name.withUTF8Buffer { name in
      bytes.append(addingCapacity: name.count + 4) { output in
        if hasComma { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\""))
        output.append(name)
        output.append(UInt8(ascii: "\""))
        output.append(UInt8(ascii: ":"))
      }
    }
    needsComma = false
  }

  /// Writes a key from data.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  public mutating func integer(_ value: Int) {
    separate()
    appendDecimal(value)
  }

  /// Opens an object with the fields `start` and `end`, in one piece: every annotation begins so.
  mutating func beginRange(_ start: Int, _ end: Int) {
    let hasComma = needsComma
    bytes.append(addingCapacity: 2 * DecimalDigits.maximumCount + 16) { output in
      if hasComma { output.append(UInt8(ascii: ",")) }
      output.append("{\"start\":" as StaticString)
      DecimalDigits.write(start, to: &output)
      output.append(",\"end\":" as StaticString)
      DecimalDigits.write(end, to: &output)
    }
    needsComma = true
  }

  /// Writes a score with as many of its four decimals as it needs: `-0.41`, `1`, `0.0005`.
  public mutating func score(_ value: Score) {
    separate()
    value.write(to: &bytes)
  }

  /// Writes a number in the digits it came with; they must be a JSON number.
  public mutating func number(_ digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0.span) }
  }

  /// Writes valid UTF-8 as a string. Escapes quotes, backslashes, controls and U+007F.
  public mutating func string(_ text: Span<UInt8>) {
    let plain = ByteRuns.endOfUnescapedRun(text, from: 0)
    let hasComma = needsComma
    needsComma = true
    text.withUnsafeBufferPointer { text in
      bytes.append(addingCapacity: plain + 3) { output in
        if hasComma { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\""))
        output.append(UnsafeBufferPointer(rebasing: text[..<plain]))
        if plain == text.count { output.append(UInt8(ascii: "\"")) }
      }
    }
    if plain < text.count { endString(text, from: plain) }
  }

  mutating func string(_ range: TextRange, of text: borrowing Text) {
    string(text.bytes(range))
  }

  mutating func string(_ reference: StringReference, of strings: borrowing StringPool) {
    string(strings[reference])
  }

  /// Writes the rest of a string, whose byte at `escaped` cannot stand as it is.
  private mutating func endString(_ text: Span<UInt8>, from escaped: Int) {
    var end = escaped
    while end < text.count {
      escape(text[end])
      let start = end + 1
      end = ByteRuns.endOfUnescapedRun(text, from: start)
      bytes.append(text, in: start..<end)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let digits): number(digits)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendDecimal(_ value: Int) {
    DecimalDigits.append(value, to: &bytes)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let hex: StaticString = "0123456789abcdef"
      bytes.append(contentsOf: [0x75, 0x30, 0x30])
      hex.withUTF8Buffer {
        bytes.append($0[Int(byte >> 4)])
        bytes.append($0[Int(byte & 15)])
      }
    }
  }
}
