/// Sizes as people write them: `4096`, `512K`, `8M`, `2G`.
package enum ByteCount {
  private static let units: [(letter: UInt8, shift: Int)] = [
    (UInt8(ascii: "G"), 30), (UInt8(ascii: "M"), 20), (UInt8(ascii: "K"), 10),
  ]
  /// The largest size that can be written, 1 TiB.
  private static let largest = 1 << 40

  /// The number of bytes; nil for what is no size from 1 byte to 1 TiB.
  package static func parse(_ text: String) -> Int? {
    let last = text.utf8.last.map { $0 & 0xDF }
    let unit = units.first { $0.letter == last }
    let digits = unit == nil ? text.utf8[...] : text.utf8.dropLast()
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int("\(digits)"),
      number > 0, number <= largest >> (unit?.shift ?? 0)
    else { return nil }
    return number << (unit?.shift ?? 0)
  }

  /// The shortest way to write a number of bytes.
  package static func notation(_ count: Int) -> String {
    let unit = units.first { count > 0 && count & (1 << $0.shift - 1) == 0 }
    guard let unit else { return "\(count)" }
    return "\(count >> unit.shift)\(Unicode.Scalar(unit.letter))"
  }
}
