internal import PipeKit

/// Reads a decimal number as a whole number of tenths.
enum Tenths {
  /// The value of `-2.5` is −25; a second decimal is rounded away from zero; nil for anything else.
  static func read(_ text: Span<UInt8>) -> Int? {
    var index = 0
    var isNegative = false
    if let sign = text.isEmpty ? nil : text[0],
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    {
      isNegative = sign == UInt8(ascii: "-")
      index = 1
    }
    var value = 0
    var digits = 0
    var decimals = -1
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
      } else {
        guard byte.isASCIIDigit, digits < 9 else { return nil }
        digits += 1
        let digit = Int(byte - UInt8(ascii: "0"))
        if decimals < 1 {
          value = value * 10 + digit
        } else if decimals == 1, digit >= 5 {
          value += 1
        }
        if decimals >= 0 { decimals += 1 }
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if decimals < 1 { value *= 10 }
    return isNegative ? -value : value
  }
}
