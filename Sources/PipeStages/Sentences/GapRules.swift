internal import PipeKit

/// Decides whether a sentence ends at a gap between two tokens.
///
/// A gap is known by the token after it and by the mark before it: a terminator or an
/// abbreviation, with closing quotation marks and brackets between the two.
struct GapRules: ~Escapable {
  /// The text, its tokens, and how each of them looks.
  let bytes: Span<UInt8>
  let tokens: Span<Token>
  let traits: Span<TokenTraits>
  let language: Language

  @_lifetime(copy bytes, copy tokens, copy traits)
  init(
    bytes: Span<UInt8>, tokens: Span<Token>, traits: Span<TokenTraits>,
    language: Language = .english
  ) {
    self.language = language
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

    if language != .english, next.isSuperset(of: [.rule, .single]) {
      return splitsBeforeDash(right, mark, sentenceStart)
    }
    if isWide(mark), isInTitle(mark) { return false }

    let word = capitalAfterApostrophe(firstWord(from: right, limit: tokens.count), right)
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

  /// Whether the word is "I", which has its capital anywhere.
  func isFirstPerson(_ word: Int) -> Bool {
    traits[word].contains(.oneLetter) && bytes[Int(tokens[word].range.lower)] == UInt8(ascii: "I")
  }

  /// Whether the word begins sentences, so that its capital says that one begins here.
  func isStarter(_ index: Int) -> Bool {
    switch role(index) {
    case .starter, .firmStarter: true
    case .reporting, nil: false
    }
  }

  /// What the word says about the gap before it.
  func role(_ index: Int) -> SentenceWords.Role? {
    language.roles.value(bytes, tokens[index].range.indices)
  }
}
