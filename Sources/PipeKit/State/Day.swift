/// A calendar day in one integer that sorts as the calendar does.
package struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Year, month and day as eight decimal digits.
  package let digits: Int32

  package init?(digits: Int) {
    guard (0...9999_99_99).contains(digits), (1...12).contains(digits / 100 % 100),
      (1...31).contains(digits % 100)
    else { return nil }
    self.digits = Int32(digits)
  }

  /// Reads `YYYY-MM-DD`.
  package init?(_ text: String) {
    var digits = 0
    var count = 0
    for byte in text.utf8 {
      count += 1
      if count == 5 || count == 8, byte == UInt8(ascii: "-") { continue }
      guard byte.isASCIIDigit, count <= 10 else { return nil }
      digits = digits * 10 + Int(byte - 48)
    }
    guard count == 10 else { return nil }
    self.init(digits: digits)
  }

  package init(year: Int, month: Int, day: Int) {
    precondition((1...12).contains(month) && (1...31).contains(day), "no such day")
    digits = Int32(year * 1_00_00 + month * 100 + day)
  }

  /// The day with a ``number``.
  package init(number: Int) {
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(
      year: year, month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  package var year: Int { Int(digits) / 1_00_00 }
  package var month: Int { Int(digits) / 100 % 100 }
  package var day: Int { Int(digits) % 100 }

  /// Days since the first of March of the year 0, so that days can be subtracted.
  ///
  /// The arithmetic puts the leap day last in its year (Hinnant, "chrono-compatible low-level date
  /// algorithms").
  package var number: Int {
    let y = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let era = y >= 0 ? y / 400 : -1
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  package static func < (left: Day, right: Day) -> Bool { left.digits < right.digits }
}

extension Day: CustomStringConvertible {
  package var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let text = "\(value)"
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
