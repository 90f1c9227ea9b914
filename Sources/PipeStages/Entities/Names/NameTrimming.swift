internal import PipeKit

/// Mends names that a reader would call foolish, whoever proposed them.
enum NameTrimming {
  /// Takes titles off the names of persons, and drops names that are a title, an article, a pronoun
  /// or a weekday alone.
  static func trim(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    var count = 0
    for index in proposals.indices {
      var proposal = proposals[index]
      guard proposal.source != .name || trim(&proposal, words) else { continue }
      proposals[count] = proposal
      count += 1
    }
    proposals.removeLast(proposals.count - count)
    // What is left of one may begin after the next: a number inside a name.
    proposals.order()
  }

  /// Gives kings and popes their numbers: Charles III, Norton I.
  static func addNumerals(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    for index in proposals.indices
    where proposals[index].source == .name && proposals[index].label == .person {
      let end = proposals[index].endWord
      let isFree = index + 1 == proposals.count || proposals[index + 1].firstWord > end
      let first = Int(proposals[index].firstWord)
      let isRuler = first > 0 && isRuler(words[first - 1])
      if isFree, hasNumeral(after: Int(end), words, isRuler: isRuler) {
        proposals[index].endWord += 1
      }
    }
  }

  /// Returns whether anything is left of a name.
  private static func trim(_ proposal: inout Proposal, _ words: Span<EntityWord>) -> Bool {
    guard cutAtSigns(&proposal, words) else { return false }
    cutAtMarks(&proposal, words)
    cutDescription(&proposal, words)
    guard cutSmallWords(&proposal, words), !isSpelledOutAcronym(proposal, words) else {
      return false
    }
    if proposal.label == .person {
      cutAtPossessive(&proposal, words)
      if proposal.words.count > 1, proposal.words.allSatisfy({ isRank(words[$0]) }) {
        return false
      }
      while proposal.words.count > 1, isTitle(words[proposal.words.lowerBound]) {
        proposal.firstWord += 1
      }
      // What is left of "Minister of Foreign Affairs Youssef Al-Najjar".
      if proposal.words.count > 2, isNoun(words[proposal.words.lowerBound]) {
        proposal.firstWord += 1
      }
    }
    let end = proposal.words.upperBound - 1
    if words[end].isAny(.month), end > proposal.words.lowerBound,
      words[end - 1].isMark(UInt8(ascii: "-"))
    {
      return false
    }
    guard proposal.words.count == 1 else { return true }
    let word = words[proposal.words.lowerBound]
    // Nor are words in small letters that anybody uses, and end-February.
    if !word.looksLikeName, word.isAny([.common, .month]) { return false }
    // MoU and Ph.D. are no names.
    if word.isAny(.commonAcronym), proposal.score < Score(tenThousandths: 9_000) { return false }
    if word.shape.contains(.allCapitals) { return true }
    // The Amir, but not Amir.
    let first = proposal.words.lowerBound
    if proposal.label == .person, word.isAny(.rank), first > 0, words[first - 1].isAny(.article) {
      return false
    }
    // The Bill, but not Bill.
    if proposal.label == .person, word.isAny([.common, .eventHead]), first > 0,
      words[first - 1].isAny(.article), !words[first - 1].shape.contains(.capital)
    {
      return false
    }
    // Nor is anybody called Election in "the General Election".
    if proposal.label == .person, word.isAny([.common, .eventHead]), !isProper(word), first > 1,
      words[first - 1].isAny(.honorific), words[first - 2].isAny(.article)
    {
      return false
    }
    // The Kingdom is no organisation.
    if proposal.label == .organization, word.isAny(.locationHead),
      word.classes.isSubset(of: [.locationHead, .locationContext, .common]), first > 0,
      words[first - 1].isAny(.article)
    {
      return false
    }
    // General Hospital without the General.
    if proposal.label == .person, word.isAny([.facilityHead, .organizationHead]), isNoun(word) {
      return false
    }
    return !isTitle(word) && !word.isAny([.article, .pronoun, .weekday])
  }

  /// Leaves of "Robbie Williams' Angels" the person.
  private static func cutAtPossessive(_ proposal: inout Proposal, _ words: Span<EntityWord>) {
    if let owner = proposal.words.dropLast().first(where: {
      words[$0].shape.contains(.possessive)
    }) {
      proposal.endWord = Int32(owner + 1)
    }
  }

  /// Takes marks and signs off the beginning of a name, such as a hashtag's, and cuts it at a sign
  /// that no name has, such as an emoji. Returns whether anything is left.
  private static func cutAtSigns(_ proposal: inout Proposal, _ words: Span<EntityWord>) -> Bool {
    let letters: EntityWord.Shape = [.word, .number, .currencySign]
    guard
      let first = proposal.words.first(where: {
        !words[$0].shape.isDisjoint(with: letters) || isQuote(words[$0])
      })
    else { return false }
    proposal.firstWord = Int32(first)
    // One between two letters, as in Baha´u´llah, may be an accent.
    if let sign = proposal.words.first(where: {
      words[$0].mark >= 0x80 && words[$0].shape.isDisjoint(with: letters)
        && ($0 + 1 == words.count || words[$0].shape.contains(.spaceBefore)
          || words[$0 + 1].shape.contains(.spaceBefore))
    }) {
      proposal.endWord = Int32(sign)
    }
    return true
  }

  /// Takes small words such as "of" and "the" off both ends of a name. Returns whether anything is
  /// left.
  private static func cutSmallWords(
    _ proposal: inout Proposal, _ words: Span<EntityWord>
  ) -> Bool {
    while proposal.words.count > 1, isSmallWord(words[proposal.words.lowerBound]) {
      proposal.firstWord += 1
    }
    while proposal.words.count > 1, isSmallWord(words[proposal.words.upperBound - 1]) {
      proposal.endWord -= 1
    }
    return !isSmallWord(words[proposal.words.lowerBound])
  }

  private static func isSmallWord(_ word: EntityWord) -> Bool {
    word.isAny(.smallWord) && !word.shape.contains(.capital)
  }

  /// Takes quotation marks off the ends of a name, and cuts it at one, or at a bracket, whose
  /// partner is not in it.
  private static func cutAtMarks(_ proposal: inout Proposal, _ words: Span<EntityWord>) {
    while proposal.words.count > 1, isQuote(words[proposal.words.lowerBound]) {
      proposal.firstWord += 1
    }
    var quote: Int?
    var bracket: Int?
    for index in proposal.words {
      if words[index].isMark(UInt8(ascii: "\"")) {
        quote = quote == nil ? index : nil
      } else if words[index].isMark(UInt8(ascii: "(")) {
        bracket = index
      } else if words[index].isMark(UInt8(ascii: ")")) {
        if bracket == nil { quote = min(quote ?? index, index) }
        bracket = nil
      }
    }
    let cut = min(quote ?? .max, bracket ?? .max)
    if cut < .max, cut > proposal.words.lowerBound { proposal.endWord = Int32(cut) }
    while proposal.words.count > 1, endsNoName(words[proposal.words.upperBound - 1]) {
      proposal.endWord -= 1
    }
  }

  /// Whether a word is a mark that belongs to the sentence, not to the name before it.
  private static func endsNoName(_ word: EntityWord) -> Bool {
    isQuote(word) || word.isMark(UInt8(ascii: ",")) || word.isMark(UInt8(ascii: ";"))
      || word.isMark(UInt8(ascii: ":"))
  }

  private static func isQuote(_ word: EntityWord) -> Bool {
    word.isMark(UInt8(ascii: "\"")) || word.isMark(UInt8(ascii: "'"))
  }

  /// Whether a name is followed by a number in Roman letters.
  private static func hasNumeral(
    after end: Int, _ words: Span<EntityWord>, isRuler: Bool
  ) -> Bool {
    guard end < words.count, !words[end - 1].shape.contains(.possessive),
      words[end].isNumeral, words[end].shape.contains(.spaceBefore),
      !words[end].shape.contains(.sentenceStart)
    else { return false }
    guard !isRuler, words[end].range.count == 1, end + 1 < words.count else { return true }
    // Norton I, Emperor of the United States, but not: says a Norton I know.
    return !words[end + 1].shape.contains(.word) || words[end + 1].shape.contains(.sentenceStart)
  }

  /// Whether a word is a title with a capital, as in Queen Elizabeth I.
  private static func isRuler(_ word: EntityWord) -> Bool {
    word.shape.contains(.capital) && word.isAny(LexicalClass.role.union(.rank))
  }

  /// Whether a word is a title and neither a given nor a family name.
  private static func isTitle(_ word: EntityWord) -> Bool {
    word.isAny(LexicalClass.honorific.union(.role)) && !isProper(word)
  }

  /// Whether a word is a noun and neither a given nor a family name.
  private static func isNoun(_ word: EntityWord) -> Bool {
    word.isAny([.common, .facilityHead, .organizationHead]) && !isProper(word)
      && word.shape.isDisjoint(with: [.allCapitals, .plainCapitals])
  }

  private static func isProper(_ word: EntityWord) -> Bool {
    word.isAny(LexicalClass.givenName.union([.surname, .place, .group, .knownOrganization]))
  }

  /// Whether a word is nothing but a part of a title: Highness the Amir.
  private static func isRank(_ word: EntityWord) -> Bool {
    word.isAny(.rank) || word.isAny(.article) || word.isAny(.honorific) && !isProper(word)
  }
}
