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
  }

  /// Returns whether anything is left of a name.
  private static func trim(_ proposal: inout Proposal, _ words: Span<EntityWord>) -> Bool {
    if proposal.label == .person {
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
    guard proposal.words.count == 1 else { return true }
    let word = words[proposal.words.lowerBound]
    // MoU and Ph.D. are no names.
    if word.isAny(.commonAcronym), proposal.score < Score(tenThousandths: 9_000) { return false }
    if word.shape.contains(.allCapitals) { return true }
    // The Amir, but not Amir.
    let first = proposal.words.lowerBound
    if proposal.label == .person, word.isAny(.rank), first > 0, words[first - 1].isAny(.article) {
      return false
    }
    // General Hospital without the General.
    if proposal.label == .person, word.isAny([.facilityHead, .organizationHead]), isNoun(word) {
      return false
    }
    return !isTitle(word) && !word.isAny([.article, .pronoun, .weekday])
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
