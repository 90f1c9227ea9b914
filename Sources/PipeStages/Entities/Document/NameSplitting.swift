internal import PipeKit

/// Cuts names that were read as one: "American Athing Mu" is a nation and a person, "Melbourne's
/// Fitzroy" are two places. And joins those that a nickname cut in two: Didier "Electric" Ramirez.
enum NameSplitting {
  /// Cuts the names of persons after a nationality and those of places after a possessive. The
  /// proposals must be sorted and have no overlaps, and remain so.
  static func split(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    let count = proposals.count
    for index in 0..<count where proposals[index].source == .name {
      let name = proposals[index]
      let first = name.words.lowerBound
      if isNationAndPerson(name, words) {
        proposals[index].firstWord += 1
        proposals[index].label = .person
        add(first..<first + 1, .nationality, &proposals)
      } else if name.label == .location,
        let end = name.words.dropLast().first(where: { words[$0].shape.contains(.possessive) }),
        let rest = name.words[(end + 1)...].first(where: { words[$0].looksLikeName }),
        (first...end).allSatisfy({ words[$0].isAny(.place) })
      {
        proposals[index].firstWord = Int32(rest)
        add(first..<end + 1, .location, &proposals)
      }
    }
    guard proposals.count > count else { return }
    proposals.sort { $0.firstWord < $1.firstWord }
  }

  /// Lets a person's name go on after a nickname in quotation marks. The proposals must be sorted and
  /// have no overlaps, and remain so.
  static func joinNicknamed(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    var count = 0
    var reach = 0
    for index in proposals.indices {
      var name = proposals[index]
      if name.words.lowerBound < reach { continue }
      if name.source == .name, name.label == .person, let end = endOfNicknamed(name.words, words),
        isFree(to: end, after: index, proposals)
      {
        name.endWord = Int32(end)
        reach = end
      }
      proposals[count] = name
      count += 1
    }
    proposals.removeLast(proposals.count - count)
  }

  /// Lets the name of an organisation go on to what it is for, where that is no name of its own: Qatar
  /// Association for the Disabled. The proposals must be sorted and have no overlaps, and remain so.
  static func extendToPurpose(
    _ proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    for index in proposals.indices
    where proposals[index].source == .name && proposals[index].label == .organization {
      let name = proposals[index].words
      var end = name.upperBound
      guard
        words[end - 1].isAny(.organizationHead)
          || name.contains(where: {
            bytes.extracting(words[$0].range.indices).equals("for")
          }), end + 1 < words.count, isFor(bytes.extracting(words[end].range.indices))
      else { continue }
      end += words[end + 1].classes.contains(.article) && end + 2 < words.count ? 2 : 1
      let first = end
      while end < words.count, end < first + 4, words[end].looksLikeName,
        !words[end].shape.contains(.sentenceStart)
      {
        end += 1
        if words[end - 1].shape.contains(.possessive) { break }
      }
      let isFree = index + 1 == proposals.count || proposals[index + 1].words.lowerBound >= end
      if end > first, isFree { proposals[index].endWord = Int32(end) }
    }
  }

  private static func isFor(_ letters: Span<UInt8>) -> Bool {
    letters.equals("for") || letters.equals("with")
  }

  /// Where a person's name ends that has a nickname after it; nil if it has none.
  private static func endOfNicknamed(_ name: Range<Int>, _ words: Span<EntityWord>) -> Int? {
    let opening = name.upperBound
    guard opening + 3 < words.count, isQuote(words[opening]),
      !words[opening - 1].shape.contains(.possessive), words[opening + 1].looksLikeName
    else { return nil }
    let closing = isQuote(words[opening + 2]) ? opening + 2 : opening + 3
    guard closing + 1 < words.count, isQuote(words[closing]), words[closing - 1].looksLikeName,
      words[closing + 1].looksLikeName, words[closing + 1].shape.contains(.spaceBefore),
      !words[closing + 1].isAny([.common, .pronoun, .article])
    else { return nil }
    return closing + 2
  }

  /// Whether no name that begins before a place goes on after it, and none there is another's.
  private static func isFree(to end: Int, after index: Int, _ proposals: [Proposal]) -> Bool {
    for next in proposals[(index + 1)...] {
      if next.words.lowerBound >= end { return true }
      if next.words.upperBound > end || next.source != .name { return false }
    }
    return true
  }

  private static func isQuote(_ word: EntityWord) -> Bool { word.isMark(UInt8(ascii: "\"")) }

  private static func add(_ words: Range<Int>, _ label: Symbol, _ proposals: inout [Proposal]) {
    proposals.append(
      Proposal(words, label, score: Score(tenThousandths: 8_000), source: .name))
  }

  /// Whether a name is a nationality and the name of a person, whom the lists need not know.
  private static func isNationAndPerson(_ name: Proposal, _ words: Span<EntityWord>) -> Bool {
    let first = name.words.lowerBound
    guard name.words.count > 2, isNationality(words[first]), words[first + 1].looksLikeName else {
      return false
    }
    if name.label == .person { return true }
    return name.label == .location && name.words.count == 3
      && name.words.dropFirst().allSatisfy({
        words[$0].looksLikeName
          && words[$0].classes.isSubset(of: [.femaleName, .maleName, .surname])
          && words[$0].shape.isDisjoint(with: [.allCapitals, .possessive])
      })
  }

  /// Whether a word is a nation's and no name that a person may have.
  private static func isNationality(_ word: EntityWord) -> Bool {
    word.isAny(.group) && !word.isAny(LexicalClass.givenName.union(.surname))
  }
}
