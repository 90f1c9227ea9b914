extension JSONReader {
  /// Appends the text of a string this reader has read.
  package func append(_ string: JSONString, to output: inout [UInt8]) {
    guard string.hasEscapes else { return output.append(bytes, in: string.range) }
    var start = string.range.lowerBound
    while true {
      let backslash = ByteRuns.firstBackslash(bytes, in: start..<string.range.upperBound)
      output.append(bytes, in: start..<backslash)
      guard backslash < string.range.upperBound else { return }
      start = JSONEscape.decode(bytes, at: backslash, into: &output)
    }
  }

  /// Copies the text of a string this reader has read.
  package func makeString(_ string: JSONString) -> String {
    guard string.hasEscapes else { return makeString(string.range) }
    var text: [UInt8] = []
    append(string, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Copies a range of the bytes, such as the digits of a number.
  package func makeString(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// Whether a string this reader has read says the same bytes as a literal.
  package func matches(_ string: JSONString, _ literal: StaticString) -> Bool {
    if !string.hasEscapes { return bytes.extracting(string.range).equals(literal) }
    var text: [UInt8] = []
    append(string, to: &text)
    return text.span.equals(literal)
  }

  /// Reads a number, and its value if that is a whole one, written as one, and fits.
  package mutating func integer() throws(JSONError) -> Int? {
    let range = try number()
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for index in range.dropFirst(isNegative ? 1 : 0) {
      guard bytes[index].isASCIIDigit else { return nil }
      let digit = Int(bytes[index] - UInt8(ascii: "0"))
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, exceeds) = product.subtractingReportingOverflow(digit)
      if overflows || exceeds { return nil }
      value = sum
    }
    // Summed up below zero, where one more number fits.
    return isNegative ? value : (value == .min ? nil : -value)
  }

  /// Reads a value of any kind into a tree.
  package mutating func value() throws(JSONError) -> JSONValue {
    switch try kind() {
    case .null:
      try null()
      return .null
    case .bool:
      return .bool(try bool())
    case .number:
      return .number(makeString(try number()))
    case .string:
      return .string(makeString(try string()))
    case .array:
      return .array(try elements())
    case .object:
      return .object(try members())
    }
  }

  // The containers have functions of their own to keep the frames of the recursion small.

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    try beginArray()
    while try nextElement() { elements.append(try value()) }
    return elements
  }

  private mutating func members() throws(JSONError) -> [JSONValue.Member] {
    var members = JSONMembers()
    try beginObject()
    while let key = try nextKey() { members.set(makeString(key), try value()) }
    return members.members
  }
}
