internal import PipeKit

extension GapRules {
  /// Whether a name and a verb of saying follow, perhaps with a word on who that is between them:
  /// "Why?" Ann Smith, the chair, asked.
  func isReported(_ word: Int) -> Bool {
    guard traits[word].contains(.upper), role(word) == nil else { return false }
    var verb = word
    let nameEnd = min(word + 5, tokens.count)
    while verb < nameEnd, traits[verb].contains(.upper) { verb += 1 }
    guard verb < tokens.count else { return false }
    if traits[verb].contains(.comma) {
      let end = min(verb + 12, tokens.count)
      verb += 1
      while verb < end, traits[verb].isDisjoint(with: .comma.union(.terminator)) { verb += 1 }
      guard verb + 1 < tokens.count, traits[verb].contains(.comma) else { return false }
      verb += 1
    }
    return role(verb) == .reporting
  }

  /// Whether a dash leads to who said it, or to a text after its place: "…" – Name, ROME, Ga. –
  func isAttribution(_ right: Int, isClosed: Bool) -> Bool {
    traits[right - 1].contains(.quote) && isClosed
      || !traits[right - 1].isDisjoint(with: .abbreviation)
  }

  /// A gap before a dash, where a dash began the sentence as the next one's of a dialogue does:
  /// "— Who? — she asked. — Me."
  func splitsBeforeDash(_ right: Int, _ mark: Int, _ sentenceStart: Int) -> Bool {
    mark == right - 1 && !traits[mark].isDisjoint(with: .terminator)
      && traits[sentenceStart].isSuperset(of: [.rule, .single])
      && traits[firstWord(from: right, limit: tokens.count)].contains(.upper)
  }

  /// The word that has the capital where Dutch begins a sentence with half a word: 's Avonds.
  func capitalAfterApostrophe(_ word: Int, _ right: Int) -> Int {
    let isHalf =
      language == .dutch && word == right + 1 && traits[right].contains(.quote)
      && traits[word].isSuperset(of: [.lower, .oneLetter]) && word + 1 < tokens.count
      && traits[word + 1].contains(.upper)
    return isHalf ? word + 1 : word
  }

  /// Whether the word before the mark is a name that ends in it: Yahoo!
  func isExclaimedName(_ mark: Int) -> Bool {
    mark > 0 && traits[mark].contains(.bang) && tokens[mark].range.count == 1
      && SentenceWords.exclaimedNames.value(bytes, tokens[mark - 1].range.indices) != nil
  }
}
