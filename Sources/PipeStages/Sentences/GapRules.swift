internal import PipeKit

/// Decides whether a sentence ends at a gap between two tokens.
///
/// A gap is known by the token after it and by the mark before it: a terminator or an
/// abbreviation, with closing quotation marks and brackets between the two.
struct GapRules: ~Escapable {
  let bytes: Span<UInt8>
  let tokens: Span<Token>
  let traits: Span<TokenTraits>

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
    guard let previous, left.contains(.closer) else { return nil }
    return left.isDisjoint(with: .space) || left.contains(.quote) ? previous : nil
  }

  /// Whether a sentence ends before `right`.
  func splits(before right: Int, mark: Int, sentenceStart: Int) -> Bool {
    let next = traits[right]
    if next.isDisjoint(with: .anySpace) { return splitsUnspaced(right, mark) }
    if !next.isDisjoint(with: .terminator) { return splitsBeforeDots(right, mark) }
    if next.contains(.closer) || !next.isDisjoint(with: [.comma, .colon]) { return false }

    let word = firstWord(from: right)
    let start = traits[word]
    if start.contains(.lower) { return splitsBeforeLower(word, right, mark) }
    if !traits[mark].isDisjoint(with: .abbreviation) {
      return splitsAfterAbbreviation(word, right, mark, sentenceStart)
    }
    if traits[mark].contains(.stop) { return splitsAfterStop(word, mark) }
    if traits[mark].contains(.ellipsis) { return !isFirstPerson(word) }
    return !(mark < right - 1 && isReported(word))
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
    guard traits[mark].isDisjoint(with: .abbreviation), mark > 0 else { return false }
    let before = tokens[mark - 1]
    guard before.kind == .word || before.kind == .number || traits[mark - 1].contains(.closer)
    else { return false }
    if next.contains(.uncased) { return traits[mark].contains(.bang) }
    let word = next.contains(.opener) && right + 1 < tokens.count ? right + 1 : right
    guard traits[word].contains(.upper) else { return false }
    return traits[mark].contains(.bang) || traits[mark].contains(.stop)
  }

  /// A gap before stops that are set apart: ". . ."
  private func splitsBeforeDots(_ right: Int, _ mark: Int) -> Bool {
    guard traits[right].contains(.stop), traits[mark].contains(.stop),
      traits[mark].isDisjoint(with: .anySpace)
    else { return false }
    var end = right
    while end < tokens.count, traits[end].contains(.stop), traits[end].contains(.space) { end += 1 }
    return end < tokens.count && traits[end].contains(.upper)
  }

  private func splitsBeforeLower(_ word: Int, _ right: Int, _ mark: Int) -> Bool {
    guard mark == right - 1, word == right else { return false }
    return false
  }

  private func splitsAfterStop(_ word: Int, _ mark: Int) -> Bool {
    // The last of stops that are set apart.
    if traits[mark].contains(.space) {
      return !isFirstPerson(word) && !followsSplitDots(mark)
    }
    return true
  }

  /// Whether a run of spaced stops stands at the start of a sentence of its own.
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
    if left.contains(.beforeNumber), next.contains(.digit) { return false }
    if left.contains(.title) { return false }
    if left.contains(.initial) {
      guard mark > 0, role(word) == .starter else { return false }
      return traits[mark - 1].contains(.lower)
    }
    if left.contains(.hour), next.contains(.title) { return mark - sentenceStart > 3 }
    if next.contains(.upper) { return role(word) == .starter || word > right || mark < right - 1 }
    return mark < right - 1
  }

  private func isFirstPerson(_ word: Int) -> Bool {
    traits[word].contains(.oneLetter) && bytes[Int(tokens[word].range.lower)] == UInt8(ascii: "I")
  }

  /// Whether a name and a verb of saying follow: "Why?" Smith asked.
  private func isReported(_ word: Int) -> Bool {
    for index in word..<min(word + 3, tokens.count) where role(index) == .reporting { return true }
    return false
  }

  private func role(_ index: Int) -> SentenceWords.Role? {
    SentenceWords.table.value(bytes, tokens[index].range.indices)
  }
}
