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
    for place in surfaces.indices where isFullName(surfaces[place], words) {
      order.append(Int32(place))
    }
    order.sort { (-surfaces[Int($0)].count, $0) < (-surfaces[Int($1)].count, $1) }
    for place in order { joinFullName(place, bytes, words) }
    for place in surfaces.indices
    where surfaces[place].lane == .person && !isFullName(surfaces[place], words) {
      joinSingle(Int32(place), words)
    }
  }

  /// Whether a person's name has more than a family name with its particles.
  private func isFullName(_ surface: NameSurface, _ words: Span<EntityWord>) -> Bool {
    surface.lane == .person && surface.count - particles(surface, words) > 1
  }

  /// How many particles the name begins with: bin Salman, Van der Bellen.
  private func particles(_ surface: NameSurface, _ words: Span<EntityWord>) -> Int {
    var count = 0
    for index in surface.words where words[index].classes.contains(.particle) { count += 1 }
    return words[surface.words.lowerBound].classes.contains(.particle) ? count : 0
  }

  private mutating func addParts(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    let surface = surfaces[Int(place)]
    let range = surface.words
    let first = words[range.lowerBound]
    if surface.sex == .unknown { surfaces[Int(place)].sex = sex(ofGivenName: first) }
    parts.append(
      NamePart(.familyName, .person, words[range.upperBound - 1].key, surface: place))
    if !first.shape.contains(.initial) {
      parts.append(NamePart(.givenName, .person, first.key, surface: place))
    }
    guard range.count > 2 else { return }
    for start in range.dropFirst().dropLast() {
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
    let family = words[surface.words.upperBound - 1].key
    let longer = onlyGroup(
      .familyName, .person, family, except: place,
      fits: { $0.sex.agrees(with: surface.sex) && Self.isShorter(surface, $0, bytes, words) })
    if let longer {
      join(place, longer)
    } else if let turned = turned(place, words) {
      join(place, turned)
    } else if !words[surface.words.lowerBound].isAny(.givenName),
      let other = onlyGroup(
        .endOfName, .person, NameVotes.key(words, surface.words), except: place)
    {
      join(place, other)
    }
  }

  /// The name of the same two words the other way round: Orban Viktor.
  private func turned(_ place: Int32, _ words: Span<EntityWord>) -> Int32? {
    let range = surfaces[Int(place)].words
    guard range.count == 2 else { return nil }
    let first = words[range.lowerBound].key
    return onlyGroup(
      .givenName, .person, words[range.upperBound - 1].key, except: place,
      fits: { $0.count == 2 && words[$0.words.upperBound - 1].key == first })
  }

  /// Whether a full name is a shorter form of another with the same family name.
  private static func isShorter(
    _ short: NameSurface, _ long: NameSurface, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    let given = words[short.words.lowerBound]
    let other = words[long.words.lowerBound]
    if stands(given, for: other, bytes) { return true }
    guard given.key == other.key, short.count < long.count else { return false }
    guard short.count > 2 else { return true }
    let middle = words[short.words.lowerBound + 1]
    let otherMiddle = words[long.words.lowerBound + 1]
    return middle.key == otherMiddle.key || stands(middle, for: otherMiddle, bytes)
  }

  /// Whether an initial is that of a given name: J. for John, but not J. for J. P.
  private static func stands(
    _ initial: EntityWord, for name: EntityWord, _ bytes: Span<UInt8>
  ) -> Bool {
    initial.shape.contains(.initial) && !name.shape.contains(.initial)
      && bytes[initial.range.indices.lowerBound] == bytes[name.range.indices.lowerBound]
  }

  /// Joins a family name or a given name alone to the one full name that has it.
  private mutating func joinSingle(_ place: Int32, _ words: Span<EntityWord>) {
    let surface = surfaces[Int(place)]
    let key = words[surface.words.upperBound - 1].key
    let fits = { (other: NameSurface) in other.sex.agrees(with: surface.sex) }
    let byFamily = candidates(.familyName, .person, key, except: place, fits: fits)
    let byGiven = candidates(.givenName, .person, key, except: place, fits: fits)
    switch (byFamily, byGiven) {
    case (.one(let group), .none), (.none, .one(let group)): joinIfAgreed(place, group)
    case (.one(let family), .one(let given)):
      if family == given { joinIfAgreed(place, family) }
    case (.none, .none), (.several, _), (_, .several): break
    }
  }

  private mutating func joinIfAgreed(_ place: Int32, _ group: Int32) {
    guard surfaces[Int(root(group))].sex.agrees(with: surfaces[Int(place)].sex) else { return }
    join(place, group)
  }
}
