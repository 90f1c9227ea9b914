internal import PipeKit

extension NumberRules {
  /// yesterday · last year · next Friday · the past three years · two weeks ago · 12 months
  func relativeDate(at index: Int) -> Int? {
    if view.isAny(index, .relativeDay) { return index + 1 }
    var next = index
    if view.isWord(next, "the"), view.isAny(next + 1, .relativeWord) { next += 1 }
    if view.isAny(next, .relativeWord) { return afterRelativeWord(next + 1) }
    if let amount = amount(at: index) { return span(after: amount.end) }
    if view.isWord(index, "a") || view.isWord(index, "an"), view.isAny(index + 1, .timeUnit),
      view.isWord(index + 2, "ago") || view.isWord(index + 2, "earlier")
    {
      return index + 3
    }
    return nil
  }

  private func afterRelativeWord(_ index: Int) -> Int? {
    if view.isAny(index, .weekday) || view.isAny(index, .month) && view.has(index, .capital) {
      return index + 1
    }
    if let amount = amount(at: index), view.isAny(amount.end, .timeUnit) { return amount.end + 1 }
    return view.isAny(index, .timeUnit) && isLong(index) ? index + 1 : nil
  }

  /// A number of days or more, and which way they are counted.
  private func span(after end: Int) -> Int? {
    guard view.isAny(end, .timeUnit), isLong(end) else { return nil }
    let isCounted =
      view.isWord(end + 1, "ago") || view.isWord(end + 1, "earlier")
      || view.isWord(end + 1, "later")
    return isCounted ? end + 2 : end + 1
  }

  /// Whether a unit of time is no part of a second, minute or hour.
  private func isLong(_ index: Int) -> Bool {
    !(view.isWord(index, "second") || view.isWord(index, "seconds")
      || view.isWord(index, "minute") || view.isWord(index, "minutes")
      || view.isWord(index, "hour") || view.isWord(index, "hours"))
  }
}
