internal import PipeKit

/// Takes what the lists know as an organisation, a building, a product or a work for that, and not for
/// a person, a people or a place: the Kremlin, Motorola.
struct ListedNames: Sendable {
  /// A name this sure keeps its label.
  private static let certain = Score(tenThousandths: 9_000)
  private static let likely = Score(tenThousandths: 7_000)
  private static let mistaken: [Symbol] = [.person, .nationality, .location]
  private static let lanes: [NameLane] = [.organization, .facility, .product, .miscellaneous]

  let known: KnownNames

  /// Gives doubtful names the label of the lists, unless the document tells of a person of that name.
  /// The proposals must be sorted and have no overlaps.
  func settle(_ proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>) {
    for index in proposals.indices
    where proposals[index].source == .name && proposals[index].score < Self.certain
      && Self.mistaken.contains(proposals[index].label)
    {
      let range = proposals[index].words
      // A building is a place as well.
      guard let lane = lane(of: range, bytes, words), !isPerson(range, words, proposals),
        lane != .facility || proposals[index].label != .location
      else { continue }
      proposals[index].label = lane.label
      proposals[index].score = max(proposals[index].score, Self.likely)
    }
  }

  /// What the lists say a name is, if they say one thing.
  private func lane(
    of range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> NameLane? {
    guard
      let match = known.match(words, at: range.lowerBound, before: range.upperBound, bytes),
      match.end == range.upperBound
    else { return nil }
    return Self.lanes.first { match.lanes == 1 << UInt8($0.rawValue) }
  }

  /// Whether people may be called so: after a title, by the names of the lists, or in the document.
  private func isPerson(
    _ range: Range<Int>, _ words: Span<EntityWord>, _ proposals: [Proposal]
  ) -> Bool {
    let first = words[range.lowerBound]
    if range.lowerBound > 0,
      words[range.lowerBound - 1].isAny(LexicalClass.honorific.union(.role))
    {
      return true
    }
    if range.count == 1, first.isAny(LexicalClass.givenName.union(.surname)) { return true }
    let last = words[range.upperBound - 1].key
    return proposals.contains { other in
      other.label == .person && other.words.count > range.count
        && words[other.words.upperBound - 1].key == last
    }
  }
}
