import PipeKit

/// Writes numbers and days as a newspaper would.
enum Figures {
  /// "12,345"
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  /// "1 document", "2,000 documents"
  static func counted(_ value: Int, _ one: String, _ many: String) -> String {
    "\(grouped(value)) \(value == 1 ? one : many)"
  }

  /// "+0.41", "−0.12", "0.00": two decimals, rounded half away from zero.
  static func tone(_ score: Score) -> String {
    let hundredths = (Int(score.tenThousandths.magnitude) + 50) / 100
    let sign = hundredths == 0 ? "" : score < .zero ? "−" : "+"
    let fraction = hundredths % 100
    return "\(sign)\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// "2 March 2026"
  static func date(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  /// "2 Mar", or "2 Mar 2026" with the year.
  static func shortDate(_ day: Day, withYear: Bool = false) -> String {
    let month = months[day.month - 1].prefix(3)
    return "\(day.day) \(month)" + (withYear ? " \(day.year)" : "")
  }

  /// "Mar 2026"
  static func month(_ day: Day) -> String { "\(months[day.month - 1].prefix(3)) \(day.year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
