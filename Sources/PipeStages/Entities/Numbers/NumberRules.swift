internal import PipeKit

/// Finds dates, times, amounts and plain numbers by rules over words.
///
/// At each word that could begin one, the rules are tried from the most telling to the least, and
/// reading goes on after the longest match. Hot: a word in no list costs one test.
struct NumberRules: ~Escapable {
  /// What a rule found, beginning at the word it was asked about.
  struct Match {
    var end: Int
    var label: Symbol
    var score: Int32
  }

  let view: WordView
  /// Whether dates that hang on another are dates: yesterday, last year, three days ago.
  let relativeDates: Bool

  @_lifetime(copy view)
  init(_ view: borrowing WordView, relativeDates: Bool) {
    self.view = WordView(
      bytes: view.bytes, words: view.words, sentence: view.start..<view.end)
    self.relativeDates = relativeDates
  }

  /// What can begin a number, besides a digit and the sign of a currency.
  private static let beginnings: LexicalClass = [
    .month, .shortMonth, .weekday, .number, .magnitude, .ordinal, .currencyCode, .signPrefix,
    .article, .relativeDay, .relativeWord, .hourSuffix,
  ]

  /// Adds a proposal for each number of the sentence, in order.
  func propose(into proposals: inout [Proposal]) {
    var index = view.start
    while index < view.end {
      let word = view[index]
      guard
        word.isAny(Self.beginnings) || word.shape.contains(.hasDigit)
          || word.shape.contains(.currencySign), !isArticleAlone(index, word),
        let match = match(at: index)
      else {
        index += 1
        continue
      }
      proposals.append(
        Proposal(
          index..<match.end, match.label, score: Score(tenThousandths: match.score),
          source: .number))
      index = match.end
    }
  }

  /// Whether a word is an article that begins nothing: not "a" in "a million" or "a year ago".
  private func isArticleAlone(_ index: Int, _ word: EntityWord) -> Bool {
    word.classes.intersection(Self.beginnings) == .article && !relativeDates
      && word.shape.isDisjoint(with: [.hasDigit, .currencySign])
      && !view.isAny(index + 1, .magnitude)
  }

  private func match(at index: Int) -> Match? {
    if let end = date(at: index) { return Match(end: end, label: .date, score: 9_100) }
    if relativeDates, let end = relativeDate(at: index) {
      return Match(end: end, label: .date, score: 9_000)
    }
    if let end = time(at: index) { return Match(end: end, label: .time, score: 9_500) }
    if let end = money(at: index) { return Match(end: end, label: .money, score: 9_200) }
    if let amount = amount(at: index) { return counted(amount, at: index) }
    if let end = ordinal(at: index) { return Match(end: end, label: .ordinal, score: 9_000) }
    return nil
  }

  /// What an amount counts: per cents, units of measure, money, or nothing in particular.
  private func counted(_ amount: Amount, at index: Int) -> Match? {
    if let end = percent(after: amount) { return Match(end: end, label: .percent, score: 9_800) }
    if let end = currency(after: amount) { return Match(end: end, label: .money, score: 9_100) }
    if let end = quantity(after: amount, at: index) {
      return Match(end: end, label: .quantity, score: 9_300)
    }
    guard isCardinal(amount, at: index) else { return nil }
    return Match(end: amount.end, label: .cardinal, score: 9_000)
  }

  func numeral(_ index: Int) -> Numeral? {
    guard view.has(index, .number) else { return nil }
    return Numeral(view.bytes, view[index].range.indices)
  }

  private func ordinal(at index: Int) -> Int? {
    if view.isAny(index, .ordinal) { return index + 1 }
    return numeral(index)?.ending == .ordinal ? index + 1 : nil
  }

  /// A number that is not a part of a longer code, and "one" only where it counts.
  private func isCardinal(_ amount: Amount, at index: Int) -> Bool {
    if view.isWord(index, "one"), amount.end == index + 1 { return view.isWord(index + 1, "of") }
    if view.isWord(index, "half"), amount.end == index + 1 { return false }
    if let numeral = numeral(index), amount.end == index + 1 {
      return numeral.isDecimal && numeral.ending != .plural || numeral.isRange
    }
    return true
  }
}
