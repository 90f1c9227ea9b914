internal import PipeKit

extension NumberRules {
  /// The end of an amount of money that begins with its currency: $95bn · US $2.4 million ·
  /// Rs 4,000 · RM20,000
  func money(at index: Int) -> Int? {
    if view.has(index, .currencySign) { return amountOfMoney(at: index + 1) }
    guard view.has(index, .word) else { return nil }
    if view.has(index, .hasDigit) { return attachedCode(at: index) }
    guard view.has(index, .capital) else { return nil }
    if view.isAny(index, [.signPrefix, .currencyCode]), view.has(index + 1, .currencySign),
      view.has(index, .allCapitals) || view.isAttached(index + 1)
    {
      return amountOfMoney(at: index + 2)
    }
    guard view.isAny(index, .currencyCode), view.has(index + 1, .number),
      view[index].range.count > 1
    else { return nil }
    return amountOfMoney(at: index + 1)
  }

  /// The end of the amount, and of the word that says the currency once more: $4.9 billion dollars
  private func amountOfMoney(at index: Int) -> Int? {
    guard view.has(index, .number), let amount = amount(at: index) else { return nil }
    var end = amount.end
    if view.isAny(end, .currencyCode), view.has(end, .allCapitals), view[end].range.count == 3 {
      end += 1
    }
    return currency(after: Amount(end: end, hasMagnitude: true, isLarge: true)) ?? end
  }

  /// Letters and an amount in one word, with the thousands that follow: R92 million · RM20,000
  private func attachedCode(at index: Int) -> Int? {
    let range = view[index].range.indices
    var digit = range.lowerBound
    while digit < range.upperBound, !view.bytes[digit].isASCIIDigit { digit += 1 }
    let letters = range.lowerBound..<digit
    guard (1...4).contains(letters.count), view.bytes[range.lowerBound].isASCIIUppercase,
      isMoneyPrefix(letters), let numeral = Numeral(view.bytes, digit..<range.upperBound),
      numeral.isDecimal, numeral.ending == .none || numeral.ending == .letters
    else { return nil }
    var end = index + 1
    while view.isMark(end, UInt8(ascii: ",")), view.isAttached(end), view.isAttached(end + 1),
      let next = self.numeral(end + 1), next.isDecimal, next.digits(0) == 3
    {
      end += 2
    }
    var hasMagnitude = false
    while view.isAny(end, .magnitude), view[end].range.count > 1 {
      end += 1
      hasMagnitude = true
    }
    let isPlain = end == index + 1 && !hasMagnitude && numeral.ending == .none
    return letters.count == 1 && isPlain && numeral.digits(0) < 3 ? nil : end
  }

  /// Letters that stand before an amount without a space.
  private func isMoneyPrefix(_ letters: Range<Int>) -> Bool {
    let word = view.bytes.extracting(letters)
    return word.equals("R") || word.equals("RM") || word.equals("Rs") || word.equals("RS")
      || word.equals("GH") || word.equals("Dh") || word.equals("Dhs") || word.equals("Tk")
      || word.equals("USD") || word.equals("EUR") || word.equals("GBP") || word.equals("KSh")
      || word.equals("Ksh") || word.equals("Sh") || word.equals("RMB") || word.equals("AED")
      || word.equals("SR") || word.equals("BD")
  }

  /// The end of the currency after an amount: 3,000 rupees · 60 million US dollars ·
  /// half a trillion of pesos · 2.5 million USD · 5 €
  func currency(after amount: Amount) -> Int? {
    var index = amount.end
    if amount.hasMagnitude, view.isWord(index, "of") { index += 1 }
    if view.isMark(index, UInt8(ascii: "-")), view.isAttached(index) { index += 1 }
    if isCurrency(index, after: amount) { return index + 1 }
    // A country's name before it: Singapore dollars, Hong Kong dollars.
    if index == amount.end, view.has(index, .capital) {
      if view.isAny(index, [.place, .group, .signPrefix]), view.isAny(index + 1, .currency) {
        return index + 2
      }
      if view.has(index + 1, .capital), view.isAny(index + 2, .currency) { return index + 3 }
    }
    if view.isAny(index, .currencyCode), view.has(index, .allCapitals),
      view[index].range.count == 3
    {
      return index + 1
    }
    if view.has(amount.end, .currencySign), view.isAttached(amount.end),
      !view.has(amount.end + 1, .number)
    {
      return amount.end + 1
    }
    return nil
  }

  private func isCurrency(_ index: Int, after amount: Amount) -> Bool {
    guard view.isAny(index, .currency), view[index].range.count > 1,
      // 50 Cent sings.
      !view.bytes.extracting(view[index].range.indices).equals("Cent")
    else { return false }
    return !view.isAny(index, .weakCurrency) || amount.isLarge
  }
}
