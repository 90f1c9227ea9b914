/// Writes whole numbers in base ten without making a string.
enum DecimalDigits {
  /// The most bytes a number takes: 19 digits and a sign.
  static let maximumCount = 20

  static func append(_ value: Int, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: maximumCount) { write(value, to: &$0) }
  }

  /// Writes into space that has room for ``maximumCount`` bytes.
  @inline(__always)
  static func write(_ value: Int, to output: inout OutputSpan<UInt8>) {
    if value < 0 { output.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var start = digits.count
    repeat {
      start &-= 1
      digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for index in start..<digits.count { output.append(digits[index]) }
  }
}
