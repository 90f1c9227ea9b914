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
      while proposal.words.count > 1, isTitle(words[proposal.words.lowerBound]) {
        proposal.firstWord += 1
      }
    }
    guard proposal.words.count == 1 else { return true }
    let word = words[proposal.words.lowerBound]
    if word.shape.contains(.allCapitals) { return true }
    return !isTitle(word) && !word.isAny([.article, .pronoun, .weekday])
  }

  /// Whether a word is a title and neither a given nor a family name.
  private static func isTitle(_ word: EntityWord) -> Bool {
    word.isAny(LexicalClass.honorific.union(.role))
      && !word.isAny(
        LexicalClass.givenName.union([.surname, .place, .group, .knownOrganization]))
  }
}
