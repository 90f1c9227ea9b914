internal import PipeKit

extension GapRules {
  /// A gap after a word that keeps its stop; `word` is the first one after it.
  func splitsAfterAbbreviation(
    _ word: Int, _ right: Int, _ mark: Int, _ sentenceStart: Int
  ) -> Bool {
    let left = traits[mark]
    let next = traits[word]
    let isClosed = mark < right - 1
    if left.contains(.title) || (left.contains(.beforeNumber) && next.contains(.digit)) {
      return false
    }
    guard next.contains(.upper) else { return isClosed }
    if left.contains(.ends) { return true }
    if left.contains(.initial) {
      guard mark > 0 else { return false }
      return role(word) == .firmStarter || (isStarter(word) && traits[mark - 1].contains(.lower))
    }
    // What follows no number is another word: "г. Москва" is a town.
    let isHour =
      left.contains(.hour)
      && (language == .english || mark > 0 && traits[mark - 1].contains(.digit))
    if isHour { return mark - sentenceStart > 3 && !belongsToHour(word) }
    return isClosed || isStarter(word)
  }

  /// Whether a day, a month or a time zone follows: 5 p.m. Tuesday, 5 p.m. GMT.
  private func belongsToHour(_ word: Int) -> Bool {
    let range = tokens[word].range.indices
    if traits[word].isDisjoint(with: .hasLower) { return true }
    return SentenceWords.afterHours.value(bytes, range) != nil
      || SentenceWords.months.value(bytes, range) != nil
  }
}
