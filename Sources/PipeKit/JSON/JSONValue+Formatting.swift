extension JSONValue {
  /// The value laid out for people: two spaces a level, one member a line, short arrays of scalars
  /// on one line, a line feed at the end.
  package func formatted() -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .array(let elements) where elements.contains(where: \.isNested):
      bytes.append(contentsOf: "[\n".utf8)
      for (index, element) in elements.enumerated() {
        Self.newLine(indent + 1, to: &bytes)
        element.append(to: &bytes, indent: indent + 1)
        bytes.append(contentsOf: (index + 1 < elements.count ? ",\n" : "\n").utf8)
      }
      Self.newLine(indent, to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      bytes.append(contentsOf: "{\n".utf8)
      for (index, member) in members.enumerated() {
        Self.newLine(indent + 1, to: &bytes)
        JSONValue.string(member.key).append(to: &bytes, indent: 0)
        bytes.append(contentsOf: ": ".utf8)
        member.value.append(to: &bytes, indent: indent + 1)
        bytes.append(contentsOf: (index + 1 < members.count ? ",\n" : "\n").utf8)
      }
      Self.newLine(indent, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    case .null, .bool, .number, .string, .array, .object:
      var writer = JSONWriter()
      writer.value(self)
      bytes.append(contentsOf: writer.bytes)
    }
  }

  private var isNested: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .number, .string: false
    }
  }

  private static func newLine(_ indent: Int, to bytes: inout [UInt8]) {
    for _ in 0..<indent { bytes.append(contentsOf: "  ".utf8) }
  }
}
