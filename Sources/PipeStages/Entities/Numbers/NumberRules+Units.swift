internal import PipeKit

extension NumberRules {
  /// The end of per cents: 91% · 87.4 per cent · two percentage points
  func percent(after amount: Amount) -> Int? {
    let next = amount.end
    if view.isAny(next, .percent) { return next + 1 }
    if view.isWord(next, "per"), view.isWord(next + 1, "cent") { return next + 2 }
    if view.isWord(next, "percentage"),
      view.isWord(next + 1, "points") || view.isWord(next + 1, "point")
    {
      return next + 2
    }
    return nil
  }

  /// The end of a measure: 294-metre · 14 degrees Celsius · 500 sq km · 60 miles per hour
  func quantity(after amount: Amount, at index: Int) -> Int? {
    var end = amount.end
    // The unit may be part of the number's own word.
    if amount.end == index + 1, view.has(index, .number), view.isAny(index, .unit) {
      return index + 1
    }
    let first = end
    while view.isAny(end, .unit), end - first < 3, !view.has(end, .allCapitals) || end > first {
      end += 1
    }
    guard end > first else { return nil }
    if view.isWord(end, "per") || view.isWord(end, "an"),
      view.isAny(end + 1, [.timeUnit, .unit])
    {
      end += 2
    }
    return end
  }

  /// The end of a time of day: 20:08 · 3.40 a.m. · 5pm GMT · noon
  func time(at index: Int) -> Int? {
    if view.isWord(index, "noon") || view.isWord(index, "midnight") { return index + 1 }
    guard let numeral = numeral(index) else { return nil }
    var end = index + 1
    if view.isAny(index, .hourSuffix) {
      return zone(after: end)
    }
    let isHour = numeral.isWhole && numeral.digits(0) <= 2 && numeral.value(0) <= 24
    if isHour || numeral.isClock(dots: true), view.isAny(end, .hourSuffix),
      !view.isWord(end, "noon"), !view.isWord(end, "midnight"),
      !view.has(end, .capital)
        || view.has(end, .allCapitals)
    {
      return zone(after: end + 1)
    }
    if isHour, view.isWord(end, "o'clock") || view.isWord(end, "o’clock") { return end + 1 }
    if numeral.isClock(dots: false) { return zone(after: end) }
    if numeral.digits(0) == 4, numeral.isWhole || numeral.isClock(dots: true),
      view.isAny(end, .timeZone), view.has(end, .allCapitals)
    {
      end += 1
      return end
    }
    return nil
  }

  /// Takes a time zone: GMT · local time
  private func zone(after end: Int) -> Int {
    if view.isAny(end, .timeZone), view.has(end, .allCapitals) { return end + 1 }
    if view.isWord(end, "local"), view.isWord(end + 1, "time") { return end + 2 }
    return end
  }
}
