internal import PipeKit

/// Decides whether a sentence ends at a gap between two tokens.
///
/// A gap is known by the token after it and by the mark before it: a terminator or an
/// abbreviation, with closing quotation marks and brackets between the two.
struct GapRules: ~Escapable {
  let bytes: Span<UInt8>
  let tokens: Span<Token>
  let traits: Span<TokenTraits>

  /// A run of signs at least this long divides a text: ----------
  private static let shortestDivider = 5

  @_lifetime(copy bytes, copy tokens, copy traits)
  init(bytes: Span<UInt8>, tokens: Span<Token>, traits: Span<TokenTraits>) {
    self.bytes = bytes
    self.tokens = tokens
    self.traits = traits
  }

  /// The mark that the tokens before `right` end in, given that of the tokens before those.
  @inline(__always)
  func mark(before right: Int, previous: Int?) -> Int? {
    let left = traits[right - 1]
    if !left.isDisjoint(with: .terminator.union(.abbreviation)) { return right - 1 }
    if left.contains(.picture) { return previous ?? pictureMark(right - 1) }
    guard let previous, left.contains(.closer), !isBracketed(previous, before: right) else {
      return nil
    }
    return left.isDisjoint(with: .space) || left.contains(.quote) ? previous : nil
  }

  /// An emoticon ends a sentence by itself; an emoji may stand for a word.
  private func pictureMark(_ index: Int) -> Int? {
    bytes[Int(tokens[index].range.lower)] < 0x80 ? index : nil
  }

  /// Whether the mark is an omission in brackets: [...]
  private func isBracketed(_ mark: Int, before right: Int) -> Bool {
    traits[mark].contains(.ellipsis) && mark == right - 2 && mark > 0
      && traits[mark - 1].contains(.opener) && !traits[mark - 1].contains(.quote)
  }

  /// Whether a sentence ends before `right`, which follows a mark.
  func splits(before right: Int, mark: Int, sentenceStart: Int) -> Bool {
    let next = traits[right]
    if next.isDisjoint(with: .anySpace) { return splitsUnspaced(right, mark) }
    if !next.isDisjoint(with: .terminator) { return splitsBeforeDots(right, mark) }
    if !next.isDisjoint(with: [.closer, .comma, .colon, .picture]) { return false }

    // What begins with the mark has not said anything yet.
    if mark == sentenceStart { return false }

    let word = firstWord(from: right)
    let isClosed = mark < right - 1
    if isRemark(right), !traits[mark].isDisjoint(with: [.stop, .bang]) { return true }
    if traits[word].contains(.lower) { return splitsBeforeLower(word, right, mark) }
    if next.contains(.rule), isAttribution(right, isClosed: isClosed) { return false }
    if !traits[mark].isDisjoint(with: .abbreviation) {
      return splitsAfterAbbreviation(word, right, mark, sentenceStart)
    }
    if traits[mark].contains(.stop) { return splitsAfterStop(word, mark, sentenceStart) }
    if traits[mark].contains(.ellipsis) { return true }
    if traits[mark].contains(.picture) { return !isFirstPerson(word) }
    if !isClosed, isExclaimedName(mark) { return isStarter(word) }
    return !(isClosed && isReported(word))
  }

  /// Whether a sentence ends before `right`, whatever stands before it: at a line of signs.
  func divides(before right: Int) -> Bool {
    guard !traits[right].isDisjoint(with: .anySpace) else { return false }
    return isDivider(right) || isDivider(right - 1)
  }

  private func isDivider(_ index: Int) -> Bool {
    guard traits[index].contains(.rule), !traits[index].isDisjoint(with: .anySpace) else {
      return false
    }
    // Underscores are often a blank to fill in.
    let isBlank = bytes[Int(tokens[index].range.lower)] == UInt8(ascii: "_")
    let isLong = tokens[index].range.count >= (isBlank ? 20 : Self.shortestDivider)
    return isLong && (index + 1 == tokens.count || !traits[index + 1].isDisjoint(with: .anySpace))
  }

  /// The end of notes in brackets after a mark, such as `[17]`, which belong to the sentence
  /// before them.
  func notesEnd(from start: Int) -> Int {
    var end = start
    while end + 2 < tokens.count, end == start || !traits[end].contains(.newline),
      traits[end].contains(.opener),
      bytes[Int(tokens[end].range.lower)] == UInt8(ascii: "["), let close = noteEnd(from: end + 1)
    {
      end = close
    }
    return end
  }

  /// The end of a short note of numbers, small words or an omission, closing bracket included.
  private func noteEnd(from start: Int) -> Int? {
    for index in start..<min(start + 5, tokens.count) {
      if traits[index].contains(.newline) { return nil }
      if index > start, traits[index].contains(.closer) { return index + 1 }
      guard !traits[index].isDisjoint(with: [.digit, .lower, .ellipsis, .comma]) else { return nil }
    }
    return nil
  }

  /// Whether a round bracket opens, which after a mark begins a sentence of its own.
  private func isRemark(_ index: Int) -> Bool {
    traits[index].contains(.opener) && bytes[Int(tokens[index].range.lower)] == UInt8(ascii: "(")
  }

  /// The first token from `index` on that is not an opening mark or a dash.
  private func firstWord(from index: Int) -> Int {
    var word = index
    let limit = min(tokens.count - 1, index + 3)
    while word < limit, !traits[word].isDisjoint(with: [.opener, .rule, .bullet]) { word += 1 }
    return word
  }

  /// A gap without white space: "end.Next", "really?No".
  private func splitsUnspaced(_ right: Int, _ mark: Int) -> Bool {
    let next = traits[right]
    guard traits[mark].isDisjoint(with: .abbreviation.union(.picture)), mark > 0 else {
      return false
    }
    let before = tokens[mark - 1].kind
    guard before == .word || before == .number || traits[mark - 1].contains(.closer) else {
      return false
    }
    if next.contains(.uncased) { return traits[mark].contains(.bang) }
    let word = next.contains(.opener) && right + 1 < tokens.count ? right + 1 : right
    if traits[word].contains(.upper) {
      return traits[word].contains(.hasLower) || word > right || isFirstPerson(word)
    }
    return traits[mark].contains(.bang) && word == right && traits[right].contains(.lower)
      && traits[mark - 1].contains(.lower) && !traits[right].contains(.oneLetter)
  }

  /// A gap before stops that are set apart: ". . ." or "..." after a mark of its own.
  private func splitsBeforeDots(_ right: Int, _ mark: Int) -> Bool {
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
  private func splitsBeforeLower(_ word: Int, _ right: Int, _ mark: Int) -> Bool {
    guard mark == right - 1, word == right, mark > 0 else { return false }
    let before = traits[mark - 1]
    if traits[mark].contains(.stop) {
      guard traits[mark].isDisjoint(with: .space), before.contains(.lower) else { return false }
      return tokens[mark - 1].range.count >= 4 || isStarter(word)
    }
    return traits[mark].contains(.bang) && before.contains(.lower)
  }

  /// Whether a dash leads to who said it, or to a text after its place: "…" – Name, ROME, Ga. –
  private func isAttribution(_ right: Int, isClosed: Bool) -> Bool {
    traits[right - 1].contains(.quote) && isClosed
      || !traits[right - 1].isDisjoint(with: .abbreviation)
  }

  private func splitsAfterStop(_ word: Int, _ mark: Int, _ sentenceStart: Int) -> Bool {
    if isRunOfStops(mark) { return !isFirstPerson(word) && !followsSplitDots(mark) }
    guard mark > 0, isMarkerLike(mark - 1) else { return true }
    // The number of an item, of a section or of a figure.
    if mark - 1 == sentenceStart || !traits[mark - 2].isDisjoint(with: [.colon, .rule, .opener]) {
      return false
    }
    return mark - 2 > sentenceStart
      || SentenceWords.captions.value(bytes, tokens[sentenceStart].range.indices) == nil
  }

  /// Whether a token could be the number or letter of an item.
  private func isMarkerLike(_ index: Int) -> Bool {
    tokens[index].kind == .number || traits[index].isSuperset(of: [.oneLetter, .lower])
  }

  /// Whether the mark is the last of several stops that are set apart.
  private func isRunOfStops(_ mark: Int) -> Bool {
    mark > 0 && traits[mark].contains(.space) && traits[mark - 1].contains(.stop)
  }

  /// Whether stops set apart stand at the start of a sentence of their own.
  private func followsSplitDots(_ mark: Int) -> Bool {
    var start = mark
    while start > 0, traits[start].contains(.stop), traits[start].contains(.space) { start -= 1 }
    return traits[start].contains(.stop)
  }

  private func splitsAfterAbbreviation(
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
    if left.contains(.hour), next.contains(.title) { return mark - sentenceStart > 3 }
    return isClosed || isStarter(word)
  }

  private func isFirstPerson(_ word: Int) -> Bool {
    traits[word].contains(.oneLetter) && bytes[Int(tokens[word].range.lower)] == UInt8(ascii: "I")
  }

  /// Whether the word before the mark is a name that ends in it: Yahoo!
  private func isExclaimedName(_ mark: Int) -> Bool {
    mark > 0 && traits[mark].contains(.bang) && tokens[mark].range.count == 1
      && SentenceWords.exclaimedNames.value(bytes, tokens[mark - 1].range.indices) != nil
  }

  /// Whether a name and a verb of saying follow: "Why?" Smith asked.
  private func isReported(_ word: Int) -> Bool {
    for index in word..<min(word + 3, tokens.count) where role(index) == .reporting { return true }
    return false
  }

  private func isStarter(_ index: Int) -> Bool {
    switch role(index) {
    case .starter, .firmStarter: true
    case .reporting, nil: false
    }
  }

  private func role(_ index: Int) -> SentenceWords.Role? {
    SentenceWords.roles.value(bytes, tokens[index].range.indices)
  }
}
