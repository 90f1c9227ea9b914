internal import PipeKit

extension GapRules {
  /// A gap without white space: "end.Next", "really?No".
  func splitsUnspaced(_ right: Int, _ mark: Int) -> Bool {
    let next = traits[right]
    guard traits[mark].isDisjoint(with: .abbreviation.union(.picture)), mark > 0 else {
      return false
    }
    if isWide(mark) { return splitsAfterWide(right, mark) }
    let before = tokens[mark - 1].kind
    guard before == .word || before == .number || traits[mark - 1].contains(.closer) else {
      return false
    }
    if isTightMarker(mark) { return false }
    let word = next.contains(.opener) && right + 1 < tokens.count ? right + 1 : right
    if traits[word].contains(.uncased) { return traits[mark].contains(.bang) }
    if traits[word].contains(.upper) {
      return traits[word].contains(.hasLower) || word > right || isFirstPerson(word)
    }
    return traits[mark].contains(.bang) && word == right && traits[right].contains(.lower)
      && traits[mark - 1].contains(.lower) && tokens[right].range.count > 2
  }

  /// Whether the mark is the stop of a number in a list that is written without spaces:
  /// "Buy: 1.Milk, 2.Bread."
  private func isTightMarker(_ mark: Int) -> Bool {
    traits[mark].contains(.stop) && tokens[mark - 1].kind == .number
      && tokens[mark - 1].range.count <= 3 && mark > 1
      && !traits[mark - 2].isDisjoint(with: [.colon, .comma])
  }

  /// A gap before stops that are set apart: ". . ." or "..." after a mark of its own.
  func splitsBeforeDots(_ right: Int, _ mark: Int) -> Bool {
    if traits[right].contains(.ellipsis) {
      return !traits[mark].isDisjoint(with: [.stop, .bang])
        && traits[mark].isDisjoint(with: .anySpace)
    }
    guard traits[right].contains(.stop), traits[mark].contains(.stop),
      traits[mark].isDisjoint(with: .anySpace)
    else { return false }
    var end = right
    while end < tokens.count, traits[end].contains(.stop), traits[end].contains(.space) { end += 1 }
    return end > right + 1 && end < tokens.count && traits[end].contains(.upper)
  }

  /// In hasty writing sentences begin with small letters; the word before must not be an unknown
  /// abbreviation, nor the mark belong to a quotation or a name.
  func splitsBeforeLower(_ word: Int, _ right: Int, _ mark: Int) -> Bool {
    guard mark == right - 1, word == right, mark > 0, !endsInInitials(mark) else { return false }
    // Elsewhere an abbreviation that no list has, or a quotation, is likelier than haste.
    guard language == .english || (language == .other && traits[mark].contains(.bang)) else {
      return false
    }
    let before = traits[mark - 1]
    if traits[mark].contains(.stop) {
      guard traits[mark].isDisjoint(with: .space), before.contains(.lower) else { return false }
      return tokens[mark - 1].range.count >= 4 || isStarter(word)
    }
    return traits[mark].contains(.bang) && before.contains(.lower)
  }

  /// A gap between a full stop and a word that does not begin with a small letter.
  func splitsAfterStop(_ word: Int, _ mark: Int, _ sentenceStart: Int) -> Bool {
    if isRunOfStops(mark) { return !isFirstPerson(word) && !followsSplitDots(mark) }
    if language != .english, mark > 0, isLoneUncasedLetter(mark - 1) { return false }
    guard mark > 0, isMarkerLike(mark - 1) else { return true }
    if language.hasDottedOrdinals, isOrdinal(mark - 1) {
      return isStarter(word) || mark > 1 && traits[mark - 2].contains(.beforeNumber)
    }
    // The number of an item, of a section or of a figure.
    if mark - 1 == sentenceStart { return false }
    if !traits[mark - 2].isDisjoint(with: [.colon, .opener]) { return false }
    if mark - 2 > sentenceStart { return true }
    return traits[mark - 2].isDisjoint(with: .rule)
      && SentenceWords.captions.value(bytes, tokens[sentenceStart].range.indices) == nil
  }

  /// Whether a number with a stop counts things rather than ending a sentence as a year would.
  private func isOrdinal(_ index: Int) -> Bool {
    tokens[index].kind == .number && tokens[index].range.count < 3
  }

  /// Whether a token could be the number or letter of an item.
  private func isMarkerLike(_ index: Int) -> Bool {
    if tokens[index].kind == .number {
      return tokens[index].range.count <= Self.longestItemNumber
    }
    if traits[index].isSuperset(of: [.oneLetter, .lower]) { return true }
    guard traits[index].contains(.upper), traits[index].isDisjoint(with: .hasLower) else {
      return false
    }
    return tokens[index].range.indices.allSatisfy { isRomanDigit(bytes[$0]) }
  }

  /// No number of an item or section is longer, in bytes; a telephone's is.
  private static let longestItemNumber = 5

  /// Whether a token is one Hebrew or Arabic letter, which with a stop abbreviates a title.
  private func isLoneUncasedLetter(_ index: Int) -> Bool {
    let range = tokens[index].range
    return traits[index].contains(.uncased) && range.count == 2
      && (0xD7...0xDB).contains(bytes[Int(range.lower)])
  }

  private func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): true
    default: false
    }
  }

  /// Whether the mark is the last of several stops that are set apart.
  func isRunOfStops(_ mark: Int) -> Bool {
    mark > 0 && traits[mark].contains(.space) && traits[mark - 1].contains(.stop)
  }

  /// Whether stops set apart stand at the start of a sentence of their own.
  private func followsSplitDots(_ mark: Int) -> Bool {
    var start = mark
    while start > 0, traits[start].contains(.stop), traits[start].contains(.space) { start -= 1 }
    return traits[start].contains(.stop)
  }
}
