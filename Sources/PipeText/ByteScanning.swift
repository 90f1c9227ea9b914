extension Span<UInt8> {
  /// The number of bytes that satisfy `predicate`.
  @inlinable
  public func count(where predicate: (UInt8) -> Bool) -> Int {
    var count = 0
    for index in indices where predicate(self[unchecked: index]) { count += 1 }
    return count
  }

  /// Decodes the scalar that starts at `index` of valid UTF-8, and its length in bytes.
  @inlinable
  public func scalar(at index: Int) -> (scalar: Unicode.Scalar, count: Int) {
    let lead = UInt32(self[index])
    func tail(_ distance: Int) -> UInt32 { UInt32(self[index + distance]) & 0x3F }
    let value: UInt32
    let count: Int
    if lead < 0x80 {
      (value, count) = (lead, 1)
    } else if lead < 0xE0 {
      (value, count) = ((lead & 0x1F) << 6 | tail(1), 2)
    } else if lead < 0xF0 {
      (value, count) = ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    } else {
      (value, count) = ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    // Valid UTF-8 holds scalar values only.
    return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }

  /// The start of the scalar that ends just before `index`; `index` must be above zero.
  @inlinable
  public func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether the bytes equal those of a literal.
  @inlinable
  public func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    return literal.withUTF8Buffer { buffer in
      for index in indices where self[index] != buffer[index] { return false }
      return true
    }
  }
}

extension UInt8 {
  @inlinable public var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  @inlinable public var isASCIILowercase: Bool { self &- 0x61 < 26 }
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  @inlinable public var isASCIIWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// The lower-case letter of an ASCII letter, any other byte unchanged.
  @inlinable public var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
