/// Lengths of time as people write them: `500ms`, `30s`, `5m`, `1h`; a number alone is seconds.
package enum TimeSpan {
  private static let units: [(name: String, milliseconds: Int)] = [
    ("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000),
  ]
  /// The longest that can be written, a week.
  private static let longest = 7 * 24 * 3_600_000

  /// The number of milliseconds; nil for what is no time from 1 ms to a week.
  package static func milliseconds(_ text: String) -> Int? {
    let digits = text.utf8.prefix(while: \.isASCIIDigit)
    let name = text.utf8.dropFirst(digits.count)
    let scale =
      name.isEmpty ? 1_000 : units.first { $0.name.utf8.elementsEqual(name) }?.milliseconds
    guard let scale, let number = Int(Substring(digits)), number > 0, number <= longest / scale
    else { return nil }
    return number * scale
  }

  /// The shortest way to write a number of milliseconds.
  package static func notation(_ milliseconds: Int) -> String {
    let unit = units.last { milliseconds % $0.milliseconds == 0 } ?? units[0]
    return "\(milliseconds / unit.milliseconds)\(unit.name)"
  }
}
