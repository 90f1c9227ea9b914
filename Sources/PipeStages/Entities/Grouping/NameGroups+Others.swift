internal import PipeKit

extension NameGroups {
  /// Joins the names of organisations, places and other things that are not people: names without
  /// their legal form, short names, acronyms.
  mutating func joinOthers(
    _ proposals: [Proposal], _ surfaceOfProposal: [Int32], _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) {
    parts.removeAll(keepingCapacity: true)
    for place in surfaces.indices where surfaces[place].lane != .person {
      let first = surfaces[place].words.lowerBound
      addLetter(.firstLetter, of: first, Int32(place), bytes, words)
      if surfaces[place].count > 1 { addParts(ofOther: Int32(place), bytes, words) }
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
    if let (alias, rest) = longestAlias(range, bytes, words) {
      let key = NameVotes.key(words, rest).followed(by: NameKey(number: alias))
      parts.append(NamePart(.spelledOut, surface.lane, key, surface: place))
    }
    addShortName(withoutLandmark(range, surface.lane, words), place, words)
    guard surface.lane == .organization else { return }
    let last = words[range.upperBound - 1]
    if last.classes.contains(.publicHead), isOfNation(range, bytes, words),
      longestAlias(range, bytes, words)?.rest.count ?? (range.count - 1) == 1
    {
      parts.append(NamePart(.ofNation, .organization, last.key, surface: place))
    }
    if last.classes.contains(.organizationHead),
      !last.isAny(.knownOrganization) || range.count == 2 && isOfNation(range, bytes, words)
    {
      parts.append(NamePart(.head, .organization, last.key, surface: place))
    }
    // What is left without the legal form, and without the words that say what kind it is; of a
    // school, the word before it.
    var end = range.upperBound
    while end - 1 > range.lowerBound,
      words[end - 1].isAny([.organizationHead, .organizationSuffix]),
      !words[end - 1].classes.contains(.publicHead) || isSchool(words[end - 1])
    {
      end -= 1
      addShortName(range.lowerBound..<end, place, words)
    }
    addShortName(withoutPlaces(range, bytes, words), place, words)
    if isTeam(range, bytes, words) {
      addShortName(range.upperBound - 1..<range.upperBound, place, words)
    }
    let office = beforeOf(range, bytes, words)
    addShortName(office, place, words)
    if office.count > 2 { addShortName(withoutPlaces(office, bytes, words), place, words) }
  }

  /// Whether a name begins with a place or a nation: US Congress, but not Trinamool Congress.
  private func isOfNation(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    words[range.lowerBound].isAny([.place, .group]) || longestAlias(range, bytes, words) != nil
  }

  private mutating func addShortName(
    _ range: Range<Int>, _ place: Int32, _ words: Span<EntityWord>
  ) {
    guard !range.isEmpty else { return }
    let key = NameVotes.key(words, range)
    parts.append(NamePart(.shortName, surfaces[Int(place)].lane, key, surface: place))
  }

  /// The name of a place without what kind it is: River Tamar; of a building: Platt
  /// Hall.
  private func withoutLandmark(
    _ range: Range<Int>, _ lane: NameLane, _ words: Span<EntityWord>
  ) -> Range<Int> {
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    let heads: LexicalClass = lane == .facility ? [.landmark, .facilityHead] : .landmark
    guard lane == .location || lane == .facility else { return range.lowerBound..<range.lowerBound }
    if lane == .location, range.count > 2 { return range.lowerBound..<range.lowerBound }
    if last.isAny(heads) { return range.dropLast() }
    return first.isAny(.landmark) ? range.dropFirst() : range.lowerBound..<range.lowerBound
  }

  /// Whether a word is "University" or the like: what its name is without it is never just a place.
  private func isSchool(_ word: EntityWord) -> Bool { Self.schools.contains(word.key) }

  static let schools = ["college", "school", "university"].map(key(of:))
  private static let national = key(of: "national")

  private static func key(of word: String) -> NameKey {
    word.utf8.reduce(into: NameKey()) { $0.addSmallLetter($1) }
  }

  /// The words after the place or nation that a name begins with: US State Department. Of what
  /// is left there are two words or more.
  private func withoutPlaces(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Range<Int> {
    var start = range.lowerBound
    if let alias = longestAlias(range, bytes, words) {
      start = alias.rest.lowerBound
    } else if words[start].isAny([.place, .group]) {
      start += 1
    }
    return start > range.lowerBound && range.upperBound - start > 1
      ? start..<range.upperBound : start..<start
  }

  /// Whether a name is a place and a plural that is no head of organisations: Pittsburgh Pirates.
  private func isTeam(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    range.count == 2 && words[range.lowerBound].isAny(.place)
      && words[range.upperBound - 1].isTeamNoun(bytes)
  }

  /// The words before "of" or "for", two or more: Supreme Court of India.
  private func beforeOf(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Range<Int> {
    for index in range.dropFirst(2) where isOf(bytes, words[index].range.indices) {
      return range.lowerBound..<index
    }
    return range.lowerBound..<range.lowerBound
  }

  private func isOf(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    bytes.extracting(word).equals("of") || bytes.extracting(word).equals("for")
  }

  /// The alias that a longer name begins with, and the words after it: U.S. Congress.
  private func longestAlias(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> (alias: Int32, rest: Range<Int>)? {
    guard range.count > 1 else { return nil }
    let (first, second) = (range.lowerBound, range.lowerBound + 1)
    var letters = NameKey(compact: bytes, words[first].range.indices)
    let alias = aliases.alias(letters)
    if range.count > 2 {
      letters.addCompact(
        bytes, words[first].range.indices.upperBound..<words[second].range.indices.upperBound)
      let longer = aliases.alias(letters)
      if longer >= 0 { return (longer, second + 1..<range.upperBound) }
    }
    return alias >= 0 ? (alias, second..<range.upperBound) : nil
  }

  private mutating func joinOther(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let range = surface.words
    let word = words[range.lowerBound]
    if surface.count > 1, let (alias, rest) = longestAlias(range, bytes, words),
      let group = onlyGroup(
        .spelledOut, surface.lane,
        NameVotes.key(words, rest).followed(by: NameKey(number: alias)), for: place)
    {
      join(place, group)
    }
    if [.organization, .location, .facility].contains(surface.lane), isOwnName(range, bytes, words),
      let group = onlyGroup(.shortName, surface.lane, NameVotes.key(words, range), for: place)
    {
      join(place, group)
    }
    if surface.lane == .organization, surface.count == 2, word.key == Self.national,
      let group = onlyGroup(
        .ofNation, .organization, words[range.upperBound - 1].key, for: place)
    {
      join(place, group)
    }
    if let letters = acronym(surface, bytes, words),
      let group = onlyGroup(.initials, surface.lane, letters, for: place)
    {
      join(place, group)
    } else if surface.count == 1, surface.lane == .organization,
      word.classes.contains(.organizationHead),
      let group = onlyGroup(.head, .organization, word.key, for: place)
    {
      join(place, group)
    } else if let meant = misspelt(place, bytes, words) {
      join(place, meant)
    }
  }

  /// The letters of a name that may be an acronym: of a word of three letters or more, of a place
  /// in two capitals as well, of capitals that stand apart.
  private func acronym(
    _ surface: NameSurface, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> NameKey? {
    let range = surface.words
    let first = words[range.lowerBound]
    if range.count == 1 {
      let isPlace = surface.lane == .location && first.shape.contains(.allCapitals)
      return (isPlace ? 2...8 : 3...8).contains(first.range.count) ? first.key : nil
    }
    guard range.allSatisfy({ words[$0].shape.contains(.initial) }) else { return nil }
    return Acronym.initials(of: range, withSmallWords: true, bytes, words)
  }

  /// Whether words are a name without more words after them: Vesterhav, not United.
  private func isOwnName(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    let first = words[range.lowerBound]
    if range.count > 1 || first.isTeamNoun(bytes) { return true }
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
      join(end(of: first, abbreviatedBy: second, bytes, words) ?? first, second)
    }
  }

  /// The name that a longer one ends in, if the acronym has the letters of that one: Markets
  /// Committee of the International Organization of Securities Commissions (IOSCO).
  private func end(
    of whole: Int32, abbreviatedBy acronym: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Int32? {
    let range = surfaces[Int(whole)].words
    guard surfaces[Int(acronym)].count == 1, range.count > 3 else { return nil }
    let letters = words[Int(surfaces[Int(acronym)].firstWord)].key
    for start in range.dropFirst().dropLast(1) where words[start].looksLikeName {
      let end = start..<range.upperBound
      guard Acronym.initials(of: end, withSmallWords: false, bytes, words) == letters else {
        continue
      }
      let from = words[start].range.indices.lowerBound
      let to = words[range.upperBound - 1].range.indices.upperBound
      return surface(
        with: NameKey(compact: bytes, from..<to), surfaces[Int(whole)].lane)
    }
    return nil
  }
}
