internal import PipeKit

/// What the rest of a document tells of a name beyond its own mentions.
extension NameConsistency {
  /// Notes what the document says that a name stands for, if that can be true of it.
  mutating func noteDescription(_ proposal: Proposal, _ words: Span<EntityWord>) {
    let range = proposal.words
    guard proposal.source == .name, range.count <= 2, let lane = labels.lane(proposal.label),
      let described = Descriptions.lane(of: range, words)
    else { return }
    let first = words[range.lowerBound]
    guard Self.may(lane, be: described) else { return }
    if described == .miscellaneous, range.count > 1 { return }
    if described != .location, lane == .person, range.count > 1, first.isAny(.givenName) { return }
    if lane == .location, first.isAny(.locationStart) || range.count > 1 && first.isAny(.place) {
      return
    }
    if range.lowerBound > 0, words[range.lowerBound - 1].isAny(.honorific) { return }
    votes.note(words, range, areCalled: described)
  }

  /// Whether what is taken for one thing can be another that the document says it is: Muslim India is a
  /// magazine, and Muslims remain a group.
  static func may(_ lane: NameLane, be described: NameLane) -> Bool {
    switch (described, lane) {
    case (.organization, .person), (.organization, .location), (.organization, .miscellaneous),
      (.organization, .organization), (.product, .person), (.product, .location),
      (.product, .nationality), (.product, .product), (.location, .person),
      (.location, .nationality), (.location, .location), (.miscellaneous, .person),
      (.miscellaneous, .miscellaneous):
      true
    default: false
    }
  }

  /// Whether a name is a person's whom the document calls by the last word of it alone: Rigathi
  /// Gachagua, and Mr Gachagua elsewhere.
  func isPerson(_ proposal: Proposal, _ words: Span<EntityWord>) -> Bool {
    let range = proposal.words
    let last = range.upperBound - 1
    guard (2...3).contains(range.count), range.allSatisfy({ isPartOfPerson(words[$0]) }),
      !words[range.lowerBound].isAny([.place, .group, .knownOrganization, .article, .eventHead]),
      let tally = votes.tally(words, last..<last + 1), tally.winner.lane == .person
    else { return false }
    return tally.surest >= Self.likelyPerson
  }

  /// Only a name this sure makes a person of a longer one that ends in it.
  private static var likelyPerson: Int32 { 8_000 }

  private func isPartOfPerson(_ word: EntityWord) -> Bool {
    word.looksLikeName && word.shape.isDisjoint(with: [.allCapitals, .possessive])
      && !word.isAny([
        .organizationHead, .organizationSuffix, .facilityHead, .locationHead, .locationStart,
        .common, .companyEnding, .landmark,
      ])
  }

  /// Whether a word is the plural of a person's name: the Gandhis.
  func isFamily(_ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>) -> Bool {
    guard range.count == 1, range.lowerBound > 0, words[range.lowerBound - 1].isAny(.article)
    else { return false }
    let letters = words[range.lowerBound].range.indices
    guard letters.count > 4, bytes[letters.upperBound - 1] == UInt8(ascii: "s") else {
      return false
    }
    let name = NameKey().followed(by: NameKey(bytes, letters.dropLast()))
    return votes.tally(key: name)?.winner.lane == .person
  }

  /// Cuts "Sadik of Noongola College" where the document says elsewhere who Sadik is.
  mutating func splitAtOf(
    _ proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    for index in proposals.indices {
      let range = proposals[index].words
      guard proposals[index].source == .name, proposals[index].label == labels[.organization],
        range.count > 3, words[range.lowerBound].shape.contains(.hasSmallLetter),
        bytes.extracting(words[range.lowerBound + 1].range.indices).equals("of"),
        let tally = votes.tally(words, range.lowerBound..<range.lowerBound + 1),
        tally.isPersonPart, tally.winner.lane == .person
      else { continue }
      votes.forget(words, range)
      proposals[index].firstWord += 2
      proposals.append(
        Proposal(
          range.lowerBound..<range.lowerBound + 1, labels[.person],
          score: Score(tenThousandths: max(Self.sure, min(tally.surest, 8_000))), source: .name))
    }
  }
}
