internal import PipeKit

extension NameGroups {
  /// Joins the names of organisations, places and other things that are not people: names without
  /// their legal form, short names, acronyms.
  mutating func joinOthers(
    _ proposals: [Proposal], _ surfaceOfProposal: [Int32], _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) {
    parts.removeAll(keepingCapacity: true)
    for place in surfaces.indices
    where surfaces[place].lane != .person && surfaces[place].count > 1 {
      addParts(ofOther: Int32(place), bytes, words)
    }
    parts.sort { ($0.key, $0.surface) < ($1.key, $1.surface) }
    joinIntroduced(proposals, surfaceOfProposal, bytes, words)
    for place in surfaces.indices where surfaces[place].lane != .person {
      joinOther(Int32(place), bytes, words)
    }
  }

  private mutating func addParts(
    ofOther place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let range = surface.words
    for small in [false, true] {
      let letters = Acronym.initials(of: range, withSmallWords: small, bytes, words)
      parts.append(NamePart(.initials, surface.lane, letters, surface: place))
    }
    guard surface.lane == .organization else { return }
    let last = words[range.upperBound - 1]
    if last.classes.contains(.organizationHead) {
      parts.append(NamePart(.head, .organization, last.key, surface: place))
    }
    // What is left without the legal form, and without the words that say what kind it is.
    var end = range.upperBound
    while end - 1 > range.lowerBound,
      words[end - 1].isAny([.organizationHead, .organizationSuffix]),
      !words[end - 1].classes.contains(.publicHead)
    {
      end -= 1
      let key = NameVotes.key(words, range.lowerBound..<end)
      parts.append(NamePart(.shortName, .organization, key, surface: place))
    }
  }

  private mutating func joinOther(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let range = surface.words
    let word = words[range.lowerBound]
    if surface.lane == .organization, isOwnName(range, words),
      let group = onlyGroup(
        .shortName, .organization, NameVotes.key(words, range), except: place)
    {
      join(place, group)
    }
    guard surface.count == 1 else { return }
    if (3...8).contains(word.range.count),
      let group = onlyGroup(.initials, surface.lane, word.key, except: place)
    {
      join(place, group)
    } else if surface.lane == .organization, word.classes.contains(.organizationHead),
      let group = onlyGroup(.head, .organization, word.key, except: place)
    {
      join(place, group)
    }
  }

  /// Whether words are a name without more words after them: Vesterhav, not United.
  private func isOwnName(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    let first = words[range.lowerBound]
    if range.count > 1 { return true }
    let general: LexicalClass = [
      .common, .place, .group, .organizationHead, .locationStart, .eventHead,
    ]
    return !first.isAny(general.union(.givenName)) && !first.shape.contains(.allCapitals)
  }

  /// Joins an acronym to the name it is introduced with: Atlantic Dockers' Union (ADU).
  private mutating func joinIntroduced(
    _ proposals: [Proposal], _ surfaceOfProposal: [Int32], _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) {
    for index in proposals.indices.dropFirst() {
      let (left, right) = (proposals[index - 1], proposals[index])
      let (first, second) = (surfaceOfProposal[index - 1], surfaceOfProposal[index])
      guard first >= 0, second >= 0, surfaces[Int(first)].lane == surfaces[Int(second)].lane,
        Acronym.isIntroduced(left.words, right.words, bytes, words)
      else { continue }
      join(first, second)
    }
  }
}
