internal import PipeKit

/// A number with its magnitude: 1,140 · 3.1 million · twenty-one · tens of thousands.
struct Amount {
  var end: Int
  /// Whether a word such as million is part of it.
  var hasMagnitude: Bool
  /// Whether it is 1,000 or more, or may be.
  var isLarge: Bool
}

extension NumberRules {
  /// Reads an amount and, after a dash or "to", a second one.
  func amount(at index: Int) -> Amount? {
    guard var amount = simpleAmount(at: index) else { return nil }
    let joint = amount.end
    let isDash = view.isMark(joint, UInt8(ascii: "-"))
    guard isDash || view.isWord(joint, "to") || view.isWord(joint, "or") else { return amount }
    guard !isDash || view.isAttached(joint) == view.isAttached(joint + 1),
      !view.isAny(joint + 1, .article), let second = simpleAmount(at: joint + 1)
    else { return amount }
    // "from 5 to 10 per cent", but not "lost 3-1 to 10 men": a whole must follow that they count.
    guard isDash || isCounted(second.end) else { return amount }
    amount = Amount(
      end: second.end, hasMagnitude: amount.hasMagnitude || second.hasMagnitude,
      isLarge: amount.isLarge || second.isLarge)
    return amount
  }

  /// Whether a word follows that amounts belong to.
  private func isCounted(_ index: Int) -> Bool {
    view.isAny(index, [.percent, .currency, .unit, .timeUnit])
      || view.isWord(index, "per")
  }

  private func simpleAmount(at index: Int) -> Amount? {
    if view.has(index, .number) { return digits(at: index) }
    if view.isAny(index, .number) { return numberWords(at: index) }
    if view.isAny(index, .article), view.isAny(index + 1, .magnitude),
      !view.isWord(index + 1, "second"), view.has(index + 1, .hasSmallLetter)
    {
      return withMagnitudes(
        Amount(end: index + 1, hasMagnitude: false, isLarge: false))
    }
    return vagueAmount(at: index)
  }

  private func digits(at index: Int) -> Amount? {
    guard let numeral = numeral(index), numeral.isDecimal || numeral.isRange,
      numeral.ending == .none || numeral.ending == .letters
    else { return nil }
    let isWhole = numeral.isWhole
    var amount = Amount(
      end: index + 1, hasMagnitude: view.isAny(index, .magnitude),
      isLarge: numeral.value(0) >= 1_000)
    // Thousands set apart by spaces: 15 000.
    while isWhole, numeral.digits(0) <= 3, !numeral.hasThousands,
      let next = self.numeral(amount.end), next.isWhole, next.digits(0) == 3, !next.hasThousands
    {
      amount.end += 1
      amount.isLarge = true
    }
    return withMagnitudes(amount)
  }

  private func numberWords(at index: Int) -> Amount {
    var amount = Amount(end: index, hasMagnitude: false, isLarge: false)
    while view.isAny(amount.end, .number) || joinsNumbers(amount.end, from: index) {
      amount.end += 1
    }
    // half a million
    if view.isWord(index, "half"), view.isWord(index + 1, "a"), view.isAny(index + 2, .magnitude) {
      amount.end = index + 2
    }
    return withMagnitudes(amount)
  }

  /// "and" in "one hundred and forty".
  private func joinsNumbers(_ index: Int, from start: Int) -> Bool {
    index > start && view.isWord(index, "and") && view.isAny(index + 1, .number)
      && (view.isWord(index - 1, "hundred") || view.isWord(index - 1, "thousand"))
  }

  /// Takes the magnitudes that follow, and what number words come after them.
  private func withMagnitudes(_ amount: Amount) -> Amount {
    var amount = amount
    while view.isAny(amount.end, .magnitude), isSpelledMagnitude(amount.end) {
      amount.end += 1
      amount.hasMagnitude = true
      amount.isLarge = true
      while view.isAny(amount.end, .number) && !view.isWord(amount.end, "half")
        || joinsNumbers(amount.end, from: amount.end - 1)
      {
        amount.end += 1
      }
    }
    return amount
  }

  /// A letter alone may be anything: 5 m, 3 k.
  private func isSpelledMagnitude(_ index: Int) -> Bool { view[index].range.count > 1 }

  /// millions · tens of thousands · hundreds of millions
  private func vagueAmount(at index: Int) -> Amount? {
    guard view.isAny(index, .magnitude), isSpelledMagnitude(index), isPlural(index) else {
      return nil
    }
    var amount = Amount(end: index + 1, hasMagnitude: true, isLarge: true)
    while view.isWord(amount.end, "of"), view.isAny(amount.end + 1, .magnitude),
      isPlural(amount.end + 1)
    {
      amount.end += 2
    }
    return amount
  }

  private func isPlural(_ index: Int) -> Bool {
    view.bytes[view[index].range.indices.upperBound - 1].asciiLowercased == UInt8(ascii: "s")
  }
}
