internal import PipeKit

extension GapRules {
  /// Whether the tokens before `right` end in a mark, with closing marks after it at most.
  func isClosed(before right: Int) -> Bool {
    var index = right - 1
    // No more than three marks close at once, and the bound keeps time linear.
    let last = max(0, right - 4)
    while index > last, !traits[index].isDisjoint(with: [.closer, .picture]) { index -= 1 }
    return index >= 0
      && !traits[index].isDisjoint(with: .terminator.union(.abbreviation).union(.picture))
  }

  /// Whether the rules leave a gap to the judge.
  func isOpen(before right: Int, mark: Int?) -> Bool {
    let next = traits[right]
    guard let mark else { return isOpenBare(right) }
    guard next.isDisjoint(with: [.closer, .comma, .colon]) else { return false }
    if !next.isDisjoint(with: .terminator) { return false }
    if !traits[mark].isDisjoint(with: [.title, .hour]) { return false }
    if isRunOfStops(mark) || isForeignMark(mark) { return false }
    if next.contains(.rule), isAttribution(right, isClosed: mark < right - 1) { return false }
    let word = firstWord(from: right, limit: tokens.count)
    if mark < right - 1, traits[right - 1].contains(.quote), isReported(word) { return false }
    if traits[word].contains(.lower) {
      if mark < right - 1, traits[right - 1].contains(.closer) { return false }
      if isExclaimedName(mark) || endsInInitials(mark) { return false }
    }
    if next.isDisjoint(with: .anySpace) { return isOpenUnspaced(right, mark) }
    return !isCertain(right, mark)
  }

  /// Whether the mark is one of another script, which the model has never seen: 。 । ؟
  private func isForeignMark(_ mark: Int) -> Bool {
    traits[mark].contains(.bang) && bytes[Int(tokens[mark].range.lower)] >= 0x80
  }

  /// A gap without a mark is open before anything but running text.
  private func isOpenBare(_ right: Int) -> Bool {
    let next = traits[right]
    guard !next.isDisjoint(with: .anySpace), next.isDisjoint(with: [.closer, .comma, .terminator])
    else { return false }
    if traits[right - 1].contains(.bullet) { return false }
    if next.contains(.lower) {
      return traits[right - 1].isDisjoint(with: [.lower, .upper, .comma])
    }
    return true
  }

  /// The commonest gap of all: a word, a stop, and a word that begins sentences, in its capital.
  private func isCertain(_ right: Int, _ mark: Int) -> Bool {
    mark == right - 1 && mark > 0 && traits[mark].contains(.stop)
      && traits[mark - 1].contains(.lower) && tokens[mark - 1].range.count > 3
      && traits[right].isSuperset(of: [.upper, .hasLower]) && isStarter(right)
  }

  private func isOpenUnspaced(_ right: Int, _ mark: Int) -> Bool {
    guard mark > 0, traits[mark].isDisjoint(with: .abbreviation.union(.picture)) else {
      return false
    }
    if traits[mark].contains(.bang), isRestOfContraction(right) { return false }
    let before = tokens[mark - 1].kind
    return (before == .word || before == .number || traits[mark - 1].contains(.closer))
      && tokens[right].kind == .word || traits[right].contains(.opener)
  }

  /// Whether a word is what follows the apostrophe of "hasn't" and "you're", for which texts that were
  /// converted badly have a question mark: "hasn?t".
  private func isRestOfContraction(_ index: Int) -> Bool {
    let word = bytes.extracting(tokens[index].range.indices)
    switch word.count {
    case 1: return word.equals("s") || word.equals("t") || word.equals("d") || word.equals("m")
    case 2: return word.equals("re") || word.equals("ll") || word.equals("ve")
    default: return false
    }
  }

  /// Whether the stop belongs to initials at the end of a word with a hyphen: an Israeli-U.S. plot.
  func endsInInitials(_ mark: Int) -> Bool {
    guard mark > 0, traits[mark].contains(.stop) else { return false }
    let word = bytes.extracting(tokens[mark - 1].range.indices)
    return word.count > 4 && word[word.count - 2] == UInt8(ascii: ".")
      && word[word.count - 1].isASCIIUppercase
  }
}
