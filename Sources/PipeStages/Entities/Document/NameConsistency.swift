internal import PipeKit

/// Lets the document as a whole settle doubts: the same words get the same label unless the
/// evidence differs, and a name that is recognised once is found wherever it occurs.
struct NameConsistency: Sendable {
  let labels: NameLabels
  var votes = NameVotes()
  /// The names to look for again, by their place among the tallies.
  private var known = PhraseTable(capacity: 256)
  private var keys: [NameKey] = []

  /// A mention this sure keeps its label whatever the others say.
  private static let certain: Int32 = 9_000
  /// A name of several mentions must be this sure.
  private static let likely: Int32 = 5_000
  /// A score below this is no evidence.
  private static let doubt: Int32 = 4_000
  /// A name less sure than this does not keep a sure one inside it from being found.
  private static let weak: Int32 = 5_000
  /// A name must be this sure somewhere to be looked for elsewhere.
  static let sure: Int32 = 6_000

  init(labels: NameLabels) { self.labels = labels }

  /// Relabels doubtful names and adds the names that were missed. The proposals must be sorted.
  /// Returns whether it added any, which may overlap with what was there.
  mutating func settle(
    _ proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>,
    _ sentences: [EntitySentence]
  ) -> Bool {
    votes.removeAll()
    for proposal in proposals { vote(proposal, bytes, words) }
    for proposal in proposals { noteDescription(proposal, words) }
    for index in proposals.indices { relabel(&proposals[index], bytes, words) }
    let count = proposals.count
    splitAtOf(&proposals, bytes, words)
    collectKnown(words)
    if !known.isEmpty { rescue(into: &proposals, bytes, words, sentences) }
    guard proposals.count > count else { return false }
    proposals.removeAll { $0.source == .name && $0.score.tenThousandths == 0 }
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
    if lane == .location, range.lowerBound > 0,
      words[range.lowerBound - 1].isAny(.placePreposition)
    {
      votes.notePlace(words, range)
    }
    guard range.count > 1, score >= Self.sure else { return }
    // The Fisherman's Diary is Fisherman's Diary, too.
    if range.count > 2, words[range.lowerBound].isAny(.article) {
      votes.add(words, range.dropFirst(), lane, points: points, score: score)
    }
    if lane == .person {
      votePart(words, range.upperBound - 1, .person, points * 4, score)
      let isGiven = words[range.lowerBound].isAny(.givenName)
      votePart(words, range.lowerBound, .person, points, isGiven ? score : score / 2)
    } else if lane == .organization {
      if isSchool(range, words)
        || !range.contains(where: { words[$0].classes.contains(.publicHead) })
      {
        let isSchool = isSchool(range, words)
        votePart(
          words, range.lowerBound, .organization, isSchool ? points * 8 : points * 2, score)
        if isSchool { votes.noteSchool(words, range.lowerBound..<range.lowerBound + 1) }
      }
      // The Pittsburgh Pirates are the Pirates.
      let last = range.upperBound - 1
      if range.count == 2, words[range.lowerBound].isAny(.place), words[last].isTeamNoun(bytes) {
        votes.add(words, last..<last + 1, .organization, points: points, score: score)
      }
      // Harrowmere Logistics plc is Harrowmere Logistics, too.
      if range.count > 2, words[range.upperBound - 1].classes.contains(.organizationSuffix) {
        votes.add(words, range.dropLast(), .organization, points: points, score: score)
      }
      if range.count > 2 {
        let acronym = Acronym.initials(of: range, withSmallWords: false, bytes, words)
        votes.add(acronym: acronym, .organization, points: points * 3, score: score)
      }
    } else if lane == .location {
      let acronym = Acronym.initials(of: range, withSmallWords: false, bytes, words)
      votes.add(acronym: acronym, .location, points: points, score: score)
    }
  }

  /// Whether a name is that of a school, which is often called by its first word alone.
  private func isSchool(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    range.count == 2 && NameGroups.schools.contains(words[range.upperBound - 1].key)
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
    if lane == .person { votes.notePersonPart(words, index..<index + 1) }
  }

  private func relabel(
    _ proposal: inout Proposal, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    guard proposal.source == .name, let lane = labels.lane(proposal.label),
      let tally = votes.tally(words, proposal.words)
    else { return }
    if let described = tally.described, !tally.isPersonPart, Self.may(lane, be: described) {
      proposal.label = labels[described]
      proposal.score = Score(
        tenThousandths: max(min(proposal.score.tenThousandths, 8_000), Self.sure))
      return
    }
    guard proposal.score.tenThousandths < Self.certain else { return }
    if lane != .person, isPerson(proposal, words) {
      proposal.label = labels[.person]
      proposal.score = Score(tenThousandths: max(proposal.score.tenThousandths, Self.sure))
      return
    }
    if lane == .location, isFamily(proposal.words, bytes, words) {
      proposal.label = labels[.nationality]
      proposal.score = Score(tenThousandths: max(proposal.score.tenThousandths, Self.sure))
      return
    }
    let (winner, points) = tally.winner
    if lane == .person, proposal.words.count > 1 { raise(&proposal, words) }
    let own = tally.lanes[lane.rawValue]
    // Curepipe College is in Curepipe, Harrow School in Harrow on the Hill.
    if tally.isSchool, tally.isPlace, lane == .location { return }
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
    into proposals: inout [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>,
    _ sentences: [EntitySentence]
  ) {
    let count = proposals.count
    var next = 0
    for sentence in sentences {
      var index = sentence.words.lowerBound
      while index < sentence.words.upperBound {
        guard words[index].looksLikeName else {
          index += 1
          continue
        }
        while next < count, proposals[next].endWord <= index { next += 1 }
        if let end = endOfInitials(index, before: sentence.words.upperBound, words),
          let tally = votes.tally(
            acronym: Acronym.initials(
              of: index..<end, withSmallWords: true, bytes, words)),
          tally.winner.lane == .location, tally.surest >= Self.sure
        {
          rescue(index..<end, words, tally, covered: next, count, &proposals)
          index = end
          continue
        }
        guard known.mayBegin(with: words[index].key),
          let match = known.longestMatch(
            words, index, before: sentence.words.upperBound,
            accepts: { number, range in isName(words, range, votes.tallies[Int(number)]) })
        else {
          index += 1
          continue
        }
        rescue(
          index..<match.end, words, votes.tallies[Int(match.number)], covered: next, count,
          &proposals)
        index = match.end
      }
    }
  }

  /// Proposes words for what a tally says they are, unless one of the first proposals covers them;
  /// one of just these words is as sure as the tally.
  private func rescue(
    _ range: Range<Int>, _ words: Span<EntityWord>, _ tally: NameVotes.Tally, covered next: Int,
    _ count: Int, _ proposals: inout [Proposal]
  ) {
    let (label, score) = (
      labels[tally.winner.lane], Score(tenThousandths: min(tally.surest, 8_000))
    )
    if next < count, proposals[next].firstWord <= range.lowerBound,
      proposals[next].endWord >= range.upperBound, !yields(proposals[next], to: range, words)
    {
      if proposals[next].words == range, proposals[next].label == label {
        proposals[next].score = max(proposals[next].score, score)
      }
      return
    }
    if next < count, yields(proposals[next], to: range, words) {
      proposals[next].score = Score(tenThousandths: 0)
    }
    proposals.append(Proposal(range, label, score: score, source: .name))
  }

  /// Whether a doubtful name gives way to a sure one that is part of it, and not the half of a longer
  /// one.
  private func yields(
    _ name: Proposal, to range: Range<Int>, _ words: Span<EntityWord>
  ) -> Bool {
    guard name.source == .name, name.score.tenThousandths < Self.weak, name.words != range,
      name.words.overlaps(range)
    else { return false }
    let isHalf =
      range.lowerBound > name.words.lowerBound && words[range.lowerBound - 1].looksLikeName
      && !words[range.lowerBound - 1].shape.contains(.possessive)
      || range.upperBound < name.words.upperBound && words[range.upperBound].looksLikeName
        && !words[range.upperBound - 1].shape.contains(.possessive)
    return !isHalf
  }

  /// Where two or three capitals that stand apart end: S. F.
  private func endOfInitials(
    _ start: Int, before limit: Int, _ words: Span<EntityWord>
  ) -> Int? {
    var end = start
    while end < limit, end - start < 4, words[end].shape.contains(.initial),
      words[end].range.count > 1
    {
      end += 1
    }
    return (2...3).contains(end - start) ? end : nil
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
    // Aguas de Barcelona is not Aguas.
    let next = range.upperBound
    if next + 1 < words.count, words[next].isAny(.particle), !words[next].looksLikeName,
      words[next + 1].looksLikeName, tally.winner.lane != .person
    {
      return false
    }
    let isPlain = !last.shape.isDisjoint(with: [.sentenceStart, .plainCapitals])
    return !(isPlain && last.isAny([.common, .role, .pronoun, .organizationHead]))
  }
}
