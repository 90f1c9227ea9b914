internal import PipeKit

extension NumberRules {
  /// The end of a date that names its day, month or year.
  func date(at index: Int) -> Int? {
    let word = view[index]
    if word.classes.contains(.weekday) { return weekday(at: index) }
    if word.isAny([.month, .shortMonth]) { return monthFirst(at: index) }
    guard word.shape.contains(.number), let numeral = numeral(index) else { return nil }
    if let end = dayFirst(at: index, numeral) { return end }
    if numeral.isFullDate || numeral.isYears { return index + 1 }
    if isDecade(numeral, at: index) { return index + 1 }
    guard let year = numeral.year, isYear(year, at: index) else { return nil }
    return endOfYears(after: index, year)
  }

  /// Monday · Friday, 22 July 2022
  private func weekday(at index: Int) -> Int? {
    guard view.has(index, .capital) else { return nil }
    let next = view.isMark(index + 1, UInt8(ascii: ",")) ? index + 2 : index + 1
    if let end = calendarDay(at: next) { return end }
    return index + 1
  }

  /// A month and a day, in either order.
  private func calendarDay(at index: Int) -> Int? {
    if view.isAny(index, [.month, .shortMonth]), day(at: index + 1) != nil {
      return monthFirst(at: index)
    }
    guard let numeral = numeral(index) else { return nil }
    return dayFirst(at: index, numeral)
  }

  /// June · June 1 · June 1, 1929 · June of 1929 · June 1-4 · 29 June to 4 July
  private func monthFirst(at index: Int) -> Int? {
    guard view.has(index, .capital) else { return nil }
    if let day = day(at: index + 1) {
      return yearAfterDay(at: endOfDays(after: index, day))
    }
    if let end = yearOfMonth(at: index + 1) { return end }
    return isMonthAlone(index) ? monthsTo(after: index) : nil
  }

  /// The end of a day of a month that is not the beginning of something else.
  private func day(at index: Int) -> Int? {
    guard let numeral = numeral(index), numeral.isDay || numeral.isDays else { return nil }
    return view.isAny(index + 1, [.percent, .magnitude, .unit, .currency]) ? nil : index + 1
  }

  /// A second day, with or without its month: June 1 to 4 · June 29 to July 4
  private func endOfDays(after month: Int, _ end: Int) -> Int {
    guard isJoint(end) else { return end }
    if view.isAny(end + 1, .month), let second = day(at: end + 2) {
      return joinsDates(end, from: month) ? second : end
    }
    guard !view.isWord(end, "and") || !view.isAny(end + 2, [.timeUnit, .role]),
      let second = day(at: end + 1)
    else { return end }
    return view.isAny(second, [.month, .shortMonth]) ? end : second
  }

  /// Whether a joint makes one date of two: not "from 1 June to 4 July", "1 June and 4 July".
  private func joinsDates(_ joint: Int, from start: Int) -> Bool {
    !view.isWord(joint, "and") && !view.isWord(start - 1, "from")
  }

  /// A word or a dash between two days or months.
  private func isJoint(_ index: Int) -> Bool {
    view.isMark(index, UInt8(ascii: "-")) || view.isWord(index, "to") || view.isWord(index, "and")
      || view.isMark(index, UInt8(ascii: "&"))
  }

  /// The year after a day and a month, with or without a comma.
  private func yearAfterDay(at end: Int) -> Int {
    let next = view.isMark(end, UInt8(ascii: ",")) ? end + 1 : end
    guard let year = numeral(next)?.year, (1000...2100).contains(year) else { return end }
    return next + 1
  }

  /// June 1929 · June, 1929 · June of 1929 · June 2021-22
  private func yearOfMonth(at index: Int) -> Int? {
    let hasJoint = view.isWord(index, "of") || view.isMark(index, UInt8(ascii: ","))
    let next = hasJoint ? index + 1 : index
    guard let numeral = numeral(next) else { return nil }
    if numeral.isYears { return next + 1 }
    guard let year = numeral.year, (1500...2100).contains(year),
      !view.isAny(next + 1, [.percent, .magnitude, .currency])
    else { return nil }
    return next + 1
  }

  /// 22 July 2022 · 1st of June · 10-12 March · 2 and 3 March
  private func dayFirst(at index: Int, _ numeral: Numeral) -> Int? {
    guard numeral.isDay || numeral.isDays else { return nil }
    var next = index + 1
    if isJoint(next), day(at: next + 1) != nil, view.isAny(next + 2, [.month, .shortMonth]) {
      next += 2
    }
    if view.isWord(next, "of") { next += 1 }
    guard view.isAny(next, [.month, .shortMonth]), view.has(next, .capital) else { return nil }
    if isJoint(next + 1), joinsDates(next + 1, from: index),
      let second = self.numeral(next + 2), second.isDay, view.isAny(next + 3, .month)
    {
      return yearAfterDay(at: next + 4)
    }
    return yearAfterDay(at: next + 1)
  }

  /// June to August 1929
  private func monthsTo(after index: Int) -> Int {
    let end = index + 1
    guard view.isWord(end, "to") || view.isMark(end, UInt8(ascii: "-")),
      view.isAny(end + 1, .month), view.has(end + 1, .capital), day(at: end + 2) == nil
    else { return end }
    return yearOfMonth(at: end + 2) ?? end + 2
  }

  /// Whether a month is one without a day or a year: not May or March before a verb, not April
  /// before a family name, not Jan.
  private func isMonthAlone(_ index: Int) -> Bool {
    let word = view[index]
    guard word.classes.contains(.month), !word.shape.contains(.plainCapitals) else { return false }
    let isHyphenated = view.isMark(index - 1, UInt8(ascii: "-")) && view.isAttached(index)
    let hasCue = view.isAny(isHyphenated ? index - 2 : index - 1, [.dateCue, .month])
    if word.classes.contains(.common) { return hasCue && !isNameNext(index + 1) }
    return hasCue || !word.isAny(.givenName) || !isNameNext(index + 1)
  }

  private func isNameNext(_ index: Int) -> Bool {
    view.contains(index) && view[index].looksLikeName && !view.isAny(index, [.month, .weekday])
  }

  /// 1980s · the 80s
  private func isDecade(_ numeral: Numeral, at index: Int) -> Bool {
    guard numeral.ending == .plural, numeral.groupCount == 1, numeral.value(0) % 10 == 0 else {
      return false
    }
    if numeral.digits(0) == 4 { return (1000...2090).contains(numeral.value(0)) }
    return numeral.digits(0) == 2 && !view.isAny(index - 1, .pronoun)
      && (view.isWord(index - 1, "the") || view.isMark(index - 1, UInt8(ascii: "'")))
  }

  /// Whether four digits are a year and not a count.
  private func isYear(_ year: Int, at index: Int) -> Bool {
    let before = index - 1
    if view.has(before, .currencySign) || view.isMark(before, UInt8(ascii: "#"))
      || view.isAny(before, .currencyCode) && view.has(before, .capital)
      || view.isMark(before, UInt8(ascii: ".")) || view.isWord(before, "no.")
    {
      return false
    }
    let after: LexicalClass = [.percent, .magnitude, .unit, .currency, .timeZone, .number]
    if view.isAny(index + 1, after) || view.has(index + 1, .currencySign) { return false }
    let hasCue =
      view.isAny(before, [.dateCue, .month, .ordinal]) || view.isMark(before, UInt8(ascii: "("))
      || view.isMark(before, UInt8(ascii: "-"))
    if countsPlural(index + 1) { return hasCue && year % 100 != 0 && (1900...2049).contains(year) }
    return (1900...2049).contains(year) || hasCue && (1200...2100).contains(year)
  }

  /// Whether a plural in small letters follows, which the digits may count.
  private func countsPlural(_ index: Int) -> Bool {
    guard view.has(index, .word), !view.has(index, .capital) else { return false }
    let range = view[index].range.indices
    if view.isWord(index, "people") || view.isWord(index, "men") || view.isWord(index, "women") {
      return true
    }
    return range.count > 4 && view.bytes[range.upperBound - 1] == UInt8(ascii: "s")
      && view.bytes[range.upperBound - 2] != UInt8(ascii: "s")
  }

  /// Takes a second year after a dash without spaces: 1998–2004
  private func endOfYears(after index: Int, _ year: Int) -> Int {
    let dash = index + 1
    guard view.isMark(dash, UInt8(ascii: "-")), view.isAttached(dash), view.isAttached(dash + 1),
      let second = numeral(dash + 1), second.isWhole
    else { return dash }
    if let last = second.year { return last > year ? dash + 2 : dash }
    return second.digits(0) == 2 && second.value(0) > year % 100 ? dash + 2 : dash
  }
}
