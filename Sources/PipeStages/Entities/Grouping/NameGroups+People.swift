internal import PipeKit

extension NameGroups {
  /// Joins the names of people: longer and shorter full names first, then single words to them.
  mutating func joinPeople(_ bytes: Span<UInt8>, _ words: Span<EntityWord>) {
    for place in surfaces.indices where isFullName(surfaces[place], words) {
      addParts(Int32(place), bytes, words)
    }
    parts.sort { ($0.key, $0.surface) < ($1.key, $1.surface) }
    // Longer names first, so that a short one finds the long ones that are one already.
    order.removeAll(keepingCapacity: true)
    for place in surfaces.indices
    where isFullName(surfaces[place], words) && !isNumbered(surfaces[place], words) {
      order.append(Int32(place))
    }
    order.sort { (-surfaces[Int($0)].count, $0) < (-surfaces[Int($1)].count, $1) }
    for place in surfaces.indices where isNumbered(surfaces[place], words) {
      order.append(Int32(place))
    }
    for place in order { joinFullName(place, bytes, words) }
    for place in surfaces.indices
    where surfaces[place].lane == .person && !isFullName(surfaces[place], words) {
      joinSingle(Int32(place), bytes, words)
    }
  }

  /// Whether a person's name has more than a family name with its particles.
  private func isFullName(_ surface: NameSurface, _ words: Span<EntityWord>) -> Bool {
    surface.lane == .person && surface.count - particles(surface, words) > 1
  }

  /// Whether a name is one word and a number: Charles III, Norton I.
  private func isNumbered(_ surface: NameSurface, _ words: Span<EntityWord>) -> Bool {
    surface.lane == .person && surface.count == 2
      && words[surface.words.upperBound - 1].isNumeral
  }

  /// How many particles the name begins with: bin Salman, Van der Bellen.
  private func particles(_ surface: NameSurface, _ words: Span<EntityWord>) -> Int {
    var count = 0
    for index in surface.words where isParticle(words[index]) { count += 1 }
    return isParticle(words[surface.words.lowerBound]) ? count : 0
  }

  /// Whether a word belongs to the one after it. "Abu" may as well be a given name, and is then
  /// written with a capital.
  private func isParticle(_ word: EntityWord) -> Bool {
    word.classes.contains(.particle) && !(word.isAny(.givenName) && word.looksLikeName)
  }

  private mutating func addParts(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let range = surface.words
    let first = words[range.lowerBound]
    addLetter(.familyLetter, of: familyWord(range, words), place, bytes, words)
    addLetter(.firstLetter, of: range.lowerBound, place, bytes, words)
    if surface.sex == .unknown { surfaces[Int(place)].sex = sex(ofGivenName: first) }
    parts.append(
      NamePart(.familyName, .person, words[familyWord(range, words)].key, surface: place))
    if !first.shape.contains(.initial) {
      parts.append(NamePart(.givenName, .person, first.key, surface: place))
    }
    guard range.count > 2 else { return }
    for start in range.dropFirst().dropLast() {
      if first.isAny(.givenName), !words[start].shape.contains(.initial),
        !words[start].isAny(.particle)
      {
        parts.append(NamePart(.middleName, .person, words[start].key, surface: place))
      }
      let end = NameVotes.key(words, start..<range.upperBound)
      parts.append(NamePart(.endOfName, .person, end, surface: place))
    }
  }

  private func sex(ofGivenName word: EntityWord) -> NameSurface.Sex {
    switch (word.classes.contains(.femaleName), word.classes.contains(.maleName)) {
    case (true, false): .female
    case (false, true): .male
    case (true, true), (false, false): .unknown
    }
  }

  /// Joins a full name to a longer one with the same given and family name, to one whose given
  /// name its initial stands for, or to a longer one that ends in it.
  private mutating func joinFullName(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let family = words[familyWord(surface.words, words)].key
    var found = NameCandidates()
    addCandidates(
      .familyName, .person, family, for: place, to: &found,
      fits: { $0.sex.agrees(with: surface.sex) && isShorter(surface, $0, bytes, words) })
    if let longer = found.only {
      join(place, longer)
    } else if let turned = turned(place, words) {
      join(place, turned)
    } else if let other = onlyGroup(
      .endOfName, .person, NameVotes.key(words, surface.words), for: place)
    {
      join(place, other)
    } else if found.groups.isEmpty, let meant = misspelt(place, bytes, words) {
      join(place, meant)
    } else {
      note(found, for: place)
    }
  }

  /// The word that is the family name: the last one, but for "Jr.", numbers and letters such as
  /// "QC".
  func familyWord(_ range: Range<Int>, _ words: Span<EntityWord>) -> Int {
    var last = range.upperBound - 1
    if range.count == 2, words[last].isNumeral { return range.lowerBound }
    while last - range.lowerBound > 1, isAfterName(words[last]) { last -= 1 }
    return last
  }

  /// Whether a word stands after a family name: Jr., III, QC, but not JONES.
  private func isAfterName(_ word: EntityWord) -> Bool {
    word.isAny(.generation) || word.isNumeral
      || word.shape.contains(.allCapitals)
        && word.shape.isDisjoint(with: [.plainCapitals, .initial])
        && (2...3).contains(word.range.count)
  }

  /// Whether a name ends in what tells a son from his father.
  private func isJunior(_ surface: NameSurface, _ words: Span<EntityWord>) -> Bool {
    surface.count > 2 && words[surface.words.upperBound - 1].isAny(.generation)
  }

  /// The name of the same two words the other way round: Orban Viktor.
  private mutating func turned(_ place: Int32, _ words: Span<EntityWord>) -> Int32? {
    let range = surfaces[Int(place)].words
    guard range.count == 2 else { return nil }
    let first = words[range.lowerBound].key
    return onlyGroup(
      .givenName, .person, words[range.upperBound - 1].key, for: place,
      fits: { $0.count == 2 && words[$0.words.upperBound - 1].key == first })
  }

  /// Whether a full name is a shorter form of another with the same family name.
  private func isShorter(
    _ short: NameSurface, _ long: NameSurface, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    if isJunior(short, words) != isJunior(long, words) { return false }
    let given = words[short.words.lowerBound]
    let other = words[long.words.lowerBound]
    // Joshua Norton is Norton I, but nobody need be Charles III.
    if isNumbered(short, words) { return !isNumbered(long, words) && !given.isAny(.givenName) }
    if Self.stands(given, for: other, bytes) { return true }
    if given.key != other.key {
      return short.count <= long.count && nicknames.areOne(given.key, other.key)
    }
    guard short.count < long.count else { return false }
    guard short.count > 2 else { return true }
    let middle = words[short.words.lowerBound + 1]
    let otherMiddle = words[long.words.lowerBound + 1]
    return middle.key == otherMiddle.key || Self.stands(middle, for: otherMiddle, bytes)
  }

  /// Whether an initial is that of a given name: J. for John, but not J. for J. P.
  private static func stands(
    _ initial: EntityWord, for name: EntityWord, _ bytes: Span<UInt8>
  ) -> Bool {
    initial.shape.contains(.initial) && !name.shape.contains(.initial)
      && bytes[initial.range.indices.lowerBound] == bytes[name.range.indices.lowerBound]
  }

  /// Joins a family name or a given name alone to the one full name that has it.
  private mutating func joinSingle(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let key = words[surface.words.upperBound - 1].key
    var found = NameCandidates()
    for withJuniors in [false, true] where found.groups.isEmpty {
      for kind in [NamePart.Kind.familyName, .givenName] {
        addCandidates(
          kind, .person, key, for: place, to: &found,
          fits: {
            $0.sex.agrees(with: surface.sex) && isJunior($0, words) == withJuniors
              && surfaces[Int(root($0.parent))].sex.agrees(with: surface.sex)
          })
      }
    }
    // Esteban Merlo Hidalgo is Merlo, Clement Chan Kam-wing is Chan.
    if found.groups.isEmpty {
      addCandidates(
        .middleName, .person, key, for: place, to: &found,
        fits: { $0.sex.agrees(with: surface.sex) })
    }
    if let group = found.only ?? meant(by: place, found) {
      join(place, group)
    } else if found.groups.isEmpty, let family = misspeltFamily(place, bytes, words) {
      join(place, family)
    } else {
      note(found, for: place)
    }
  }

  /// Which of several people a document calls by one word: the one it calls so before it introduces
  /// another of that name.
  private func meant(by place: Int32, _ candidates: NameCandidates) -> Int32? {
    guard let first = candidates.earliest,
      mentions.isUsed(place, after: first.word, before: first.next)
    else { return nil }
    return first.group
  }
}
