internal import PipeKit

/// Lets the document as a whole settle doubts: the same words get the same label unless the
/// evidence differs, and a name that is recognised once is found wherever it occurs.
struct NameConsistency: Sendable {
  private let labels: NameLabels
  private var votes = NameVotes()
  /// The names to look for again, by their place among the tallies.
  private var known = PhraseTable(capacity: 256)
  private var keys: [NameKey] = []

  /// A mention this sure keeps its label whatever the others say.
  private static let certain: Int32 = 9_000
  /// A name of several mentions must be this sure.
  private static let likely: Int32 = 5_000
  /// A score below this is no evidence.
  private static let doubt: Int32 = 4_000
  /// A name must be this sure somewhere to be looked for elsewhere.
  private static let sure: Int32 = 6_000

  init(labels: NameLabels) { self.labels = labels }

  /// Relabels doubtful names and adds the names that were missed. The proposals must be sorted.
  /// Returns whether it added any, which may overlap with what was there.
  mutating func settle(
    _ proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>,
    _ sentences: [EntitySentence]
  ) -> Bool {
    votes.removeAll()
    for proposal in proposals { vote(proposal, bytes, words) }
    for index in proposals.indices { relabel(&proposals[index], words) }
    let count = proposals.count
    collectKnown(words)
    if !known.isEmpty { rescue(into: &proposals, words, sentences) }
    guard proposals.count > count else { return false }
    proposals.sort { $0.firstWord < $1.firstWord }
    return true
  }

  private mutating func vote(
    _ proposal: Proposal, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    guard let lane = labels.lane(proposal.label) else { return }
    let range = proposal.words
    let score = proposal.score.tenThousandths
    let points = max(score - Self.doubt, 100)
    votes.add(words, range, lane, points: points, score: score)
    guard range.count > 1, score >= Self.sure else { return }
    if lane == .person {
      votePart(words, range.upperBound - 1, .person, points * 2, score)
      votePart(words, range.lowerBound, .person, points, score / 2)
    } else if lane == .organization {
      if !range.contains(where: { words[$0].classes.contains(.publicHead) }) {
        votePart(words, range.lowerBound, .organization, points * 2, score)
      }
      // Harrowmere Logistics plc is Harrowmere Logistics, too.
      if range.count > 2, words[range.upperBound - 1].classes.contains(.organizationSuffix) {
        votes.add(words, range.dropLast(), .organization, points: points, score: score)
      }
      if range.count > 2 {
        let acronym = Acronym.initials(of: range, withSmallWords: false, bytes, words)
        votes.add(acronym: acronym, .organization, points: points, score: score)
      }
    } else if lane == .location, range.count > 2 {
      let acronym = Acronym.initials(of: range, withSmallWords: false, bytes, words)
      votes.add(acronym: acronym, .location, points: points, score: score)
    }
  }

  /// Lets a full name speak for one of its words, if that is no word of the lists.
  private mutating func votePart(
    _ words: Span<EntityWord>, _ index: Int, _ lane: NameLane, _ points: Int32, _ score: Int32
  ) {
    let word = words[index]
    let general: LexicalClass = [
      .place, .group, .knownOrganization, .organizationSuffix, .organizationHead, .locationStart,
    ]
    guard word.looksLikeName, !word.shape.contains(.initial) else { return }
    if lane == .person
      ? word.isAny([.place, .group, .knownOrganization])
      : word.isAny(
        general.union([.common, .role, .eventHead, .facilityHead, .locationHead]).union(.honorific)
          .union(.givenName))
    {
      return
    }
    votes.add(words, index..<index + 1, lane, points: points, score: score)
  }

  private func relabel(_ proposal: inout Proposal, _ words: Span<EntityWord>) {
    guard proposal.source == .name, let lane = labels.lane(proposal.label),
      proposal.score.tenThousandths < Self.certain,
      let tally = votes.tally(words, proposal.words)
    else { return }
    let (winner, points) = tally.winner
    if lane == .person, proposal.words.count > 1 { raise(&proposal, words) }
    let own = tally.lanes[lane.rawValue]
    if winner != lane, points > own + own / 4 {
      proposal.label = labels[winner]
      proposal.score = Score(tenThousandths: min(tally.surest, 8_500))
    } else if winner == lane, points > (proposal.score.tenThousandths - Self.doubt) * 2 {
      // Others agree.
      let gain = (Self.certain - proposal.score.tenThousandths) / 2
      proposal.score = Score(tenThousandths: proposal.score.tenThousandths + gain)
    }
  }

  /// A full name is as likely as what its family name is elsewhere.
  private func raise(_ proposal: inout Proposal, _ words: Span<EntityWord>) {
    let last = proposal.words.upperBound - 1
    guard proposal.score.tenThousandths < Self.sure,
      let family = votes.tally(words, last..<last + 1), family.winner.lane == .person,
      family.surest >= Self.sure
    else { return }
    proposal.score = Score(tenThousandths: min(family.surest, 8_000))
  }

  /// Lists the sure names, to look for them again.
  private mutating func collectKnown(_ words: Span<EntityWord>) {
    known.removeAll()
    for (place, tally) in votes.tallies.enumerated()
    where tally.surest >= (tally.count > 1 ? Self.likely : Self.sure)
      && tally.winner.points * 3 > tally.lanes.wrappedSum() * 2
    {
      keys.removeAll(keepingCapacity: true)
      for index in tally.words { keys.append(words[Int(index)].key) }
      if tally.words.isEmpty { keys.append(tally.acronym) }
      known.insert(keys, number: Int32(place))
    }
  }

  /// Adds a proposal wherever the words of a sure name stand and no proposal covers them.
  private mutating func rescue(
    into proposals: inout [Proposal], _ words: Span<EntityWord>, _ sentences: [EntitySentence]
  ) {
    let count = proposals.count
    var next = 0
    for sentence in sentences {
      var index = sentence.words.lowerBound
      while index < sentence.words.upperBound {
        while next < count, proposals[next].endWord <= index { next += 1 }
        guard words[index].looksLikeName, known.mayBegin(with: words[index].key),
          let match = known.longestMatch(
            words, index, before: sentence.words.upperBound,
            accepts: { number, range in isName(words, range, votes.tallies[Int(number)]) })
        else {
          index += 1
          continue
        }
        let isCovered =
          next < count && proposals[next].firstWord <= index && proposals[next].endWord >= match.end
        if !isCovered {
          let tally = votes.tallies[Int(match.number)]
          proposals.append(
            Proposal(
              index..<match.end, labels[tally.winner.lane],
              score: Score(tenThousandths: min(tally.surest, 8_000)), source: .name))
        }
        index = match.end
      }
    }
  }

  /// Whether words that spell a known name are one here: they have capitals, an acronym nothing
  /// else, and a common word does not stand where any word has a capital.
  private func isName(
    _ words: Span<EntityWord>, _ range: Range<Int>, _ tally: NameVotes.Tally
  ) -> Bool {
    let last = words[range.upperBound - 1]
    guard last.looksLikeName || last.shape.contains(.number) else { return false }
    if tally.words.isEmpty { return last.shape.contains(.allCapitals) && last.range.count > 2 }
    guard range.count == 1 else { return true }
    let isPlain = !last.shape.isDisjoint(with: [.sentenceStart, .plainCapitals])
    return !(isPlain && last.isAny([.common, .role, .pronoun]))
  }
}
