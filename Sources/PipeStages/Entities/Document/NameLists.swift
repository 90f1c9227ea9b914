internal import PipeKit

/// Lets the names of a list agree: in "from Umm al-Fahm, Rahat and Nahaf" all three are places.
enum NameLists {
  /// A name this sure keeps its label whatever stands beside it.
  private static let certain = Score(tenThousandths: 8_000)
  /// What the others are must be this sure of one of them.
  private static let sure = Score(tenThousandths: 7_500)

  /// Gives doubtful members of a list of names the label that the others have. The proposals must be
  /// sorted and have no overlaps.
  static func settle(
    _ proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    var start = 0
    while start < proposals.count {
      var end = start + 1
      var hasAnd = false
      while end < proposals.count, end - start < 32,
        let link = link(proposals[end - 1], proposals[end], bytes, words)
      {
        hasAnd = hasAnd || link == .and
        end += 1
      }
      if end - start > 2 || end - start == 2 && hasAnd { settle(start..<end, &proposals, words) }
      start = end
    }
  }

  private enum Link {
    case comma, and
  }

  /// How one name follows another in a list; nil where anything else stands between them.
  private static func link(
    _ left: Proposal, _ right: Proposal, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Link? {
    guard left.source == .name, right.source == .name else { return nil }
    let gap = Int(left.endWord)..<Int(right.firstWord)
    guard (1...2).contains(gap.count), !words[gap.lowerBound - 1].shape.contains(.possessive) else {
      return nil
    }
    let isComma = words[gap.lowerBound].isMark(UInt8(ascii: ","))
    if gap.count == 1, isComma { return .comma }
    guard gap.count == 1 || isComma else { return nil }
    let letters = bytes.extracting(words[gap.upperBound - 1].range.indices)
    return letters.equals("and") || letters.equals("or") || letters.equals("&") ? .and : nil
  }

  private static func settle(
    _ list: Range<Int>, _ proposals: inout [Proposal], _ words: Span<EntityWord>
  ) {
    if let last = list.last, isPlaces(after: proposals[last], words) {
      for index in list
      where proposals[index].label == .person || isDoubtful(proposals[index], words) {
        proposals[index].label = .location
        proposals[index].score = max(proposals[index].score, sure)
      }
      return
    }
    for index in list where proposals[index].score < certain {
      let own = proposals[index]
      var label: Symbol?
      var isSure = false
      var agree = true
      for other in list where other != index {
        let proposal = proposals[other]
        if let label, label != proposal.label { agree = false }
        label = proposal.label
        isSure = isSure || proposal.score >= sure
      }
      guard agree, isSure, let label, label == .person || label == .location,
        label == own.label || isDoubtful(own, words)
      else { continue }
      proposals[index].label = label
      proposals[index].score = max(own.score, Score(tenThousandths: 6_000))
    }
  }

  /// Whether a list ends in what all of it is: Mae Chan and Chiang Saen districts.
  private static func isPlaces(after last: Proposal, _ words: Span<EntityWord>) -> Bool {
    let next = Int(last.endWord)
    return next < words.count && words[next].classes.contains(.placeNoun)
      && !words[next].looksLikeName && !words[next - 1].shape.contains(.possessive)
  }

  /// Whether the lists that ship know nothing of a name that speaks for its label.
  private static func isDoubtful(_ proposal: Proposal, _ words: Span<EntityWord>) -> Bool {
    let last = words[proposal.words.upperBound - 1]
    let first = words[proposal.words.lowerBound]
    if proposal.label == .person {
      return !first.isAny(.givenName) || first.isAny(.place)
    }
    guard
      proposal.label == .organization || proposal.label == .location
        || proposal.label == .miscellaneous
    else { return false }
    return !last.isAny([
      .place, .group, .knownOrganization, .organizationHead, .organizationSuffix, .facilityHead,
      .locationHead, .eventHead,
    ]) && !first.isAny([.place, .group, .knownOrganization, .locationStart])
      && !first.shape.contains(.allCapitals) && !last.shape.contains(.allCapitals)
  }
}
