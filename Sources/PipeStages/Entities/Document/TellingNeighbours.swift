internal import PipeKit

/// Takes a name for what the words beside it say beyond doubt: Mr Irish is a person, the Glasgow Kelvin
/// MP sits for a place, and an Oscar is a prize.
enum TellingNeighbours {
  private static let certain = Score(tenThousandths: 9_000)

  /// Forms of address that stand before nothing but a person's name.
  private static let addresses = KeySet("miss mr mrs ms messrs mx")
  /// Members of parliament sit for what is named before them.
  private static let members = KeySet("mp mps msp msps mep meps")
  /// Prizes that people are called too.
  private static let prizes = KeySet("emmy oscar")

  /// Gives names the label that their neighbours tell. The proposals must be sorted and have no
  /// overlaps.
  static func settle(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    for index in proposals.indices where proposals[index].source == .name {
      guard let label = label(of: proposals[index], words, proposals) else { continue }
      proposals[index].label = label
      proposals[index].score = max(proposals[index].score, certain)
    }
  }

  private static func label(
    of name: Proposal, _ words: Span<EntityWord>, _ proposals: [Proposal]
  ) -> Symbol? {
    let range = name.words
    if name.label == .person {
      if isMembersPlace(range, words) { return .location }
      return isPrize(range, words, proposals) ? .miscellaneous : nil
    }
    if isAddressed(range, words) { return .person }
    if name.label == .nationality, isListedPlace(range, words) { return .location }
    return name.label == .location && isBranch(range, words) ? .organization : nil
  }

  /// Mr Irish, but not: said Mr. Chinese firms did.
  private static func isAddressed(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    guard range.lowerBound > 0, !words[range.lowerBound].shape.contains(.sentenceStart) else {
      return false
    }
    let before = words[range.lowerBound - 1]
    return before.shape.contains(.capital) && addresses.contains(before.key)
      && words[range.lowerBound].shape.contains(.spaceBefore)
  }

  /// A place of the lists is no people: Northern Ireland, the western Ukraine.
  private static func isListedPlace(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    let last = words[range.upperBound - 1]
    return last.isAny(.place) && !last.isAny(.group)
  }

  /// A company's part in a country is no place: AOL Europe.
  private static func isBranch(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    return range.count == 2 && first.isAny(.knownOrganization) && !first.isAny(.place)
      && last.isAny(.place)
  }

  /// The Glasgow Kelvin MP, but not: Ann Lee MP, and the Ann Lee who is known.
  private static func isMembersPlace(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < words.count else { return false }
    let (before, next) = (words[range.lowerBound - 1], words[range.upperBound])
    return before.isAny(.article) && members.contains(next.key) && next.shape.contains(.capital)
  }

  /// An Oscar, where nobody is called Oscar.
  private static func isPrize(
    _ range: Range<Int>, _ words: Span<EntityWord>, _ proposals: [Proposal]
  ) -> Bool {
    let key = words[range.lowerBound].key
    guard range.count == 1, prizes.contains(key) else { return false }
    return !proposals.contains { other in
      other.label == .person && other.words.count > 1
        && other.words.contains { words[$0].key == key }
    }
  }
}
