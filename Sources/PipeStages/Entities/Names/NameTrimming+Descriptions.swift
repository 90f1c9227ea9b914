internal import PipeKit

extension NameTrimming {
  /// Takes off what only says something of a name, in small letters: of "western Indian city of Pune"
  /// the town is left, of "insurer AIA Group" the company, of "United States-based" the country.
  static func cutDescription(_ proposal: inout Proposal, _ words: Span<EntityWord>) {
    cutSuffix(&proposal, words)
    let range = proposal.words
    guard range.count > 1, !words[range.lowerBound].looksLikeName else { return }
    if proposal.label == .location,
      let of = range.dropFirst().dropLast().first(where: { words[$0].isAny(.smallWord) })
    {
      proposal.firstWord = Int32(of + 1)
    } else if proposal.label == .organization, words[range.lowerBound].isAny(.organizationContext),
      words[range.lowerBound + 1].looksLikeName
    {
      proposal.firstWord += 1
    }
  }

  /// Takes off what a hyphen joins to the end of a name, but for people, who may be called Kam-wing.
  private static func cutSuffix(_ proposal: inout Proposal, _ words: Span<EntityWord>) {
    let last = proposal.words.upperBound - 1
    guard proposal.label != .person, proposal.words.count > 2, words[last].isAny(.hyphenSuffix),
      !words[last].looksLikeName,
      words[last - 1].isMark(UInt8(ascii: "-")), !words[last].shape.contains(.spaceBefore)
    else { return }
    proposal.endWord -= 2
  }

  /// Whether a name is but the last word of what an acronym stands for: of "gross domestic product
  /// (GDP)" no part is a name.
  static func isSpelledOutAcronym(_ proposal: Proposal, _ words: Span<EntityWord>) -> Bool {
    let (word, next) = (proposal.words.lowerBound, proposal.words.upperBound)
    return proposal.words.count == 1 && words[word].shape.contains(.word)
      && !words[word].looksLikeName && next < words.count
      && words[next].isMark(UInt8(ascii: "("))
  }
}
