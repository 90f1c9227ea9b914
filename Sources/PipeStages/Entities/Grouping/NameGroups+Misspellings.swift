internal import PipeKit

/// Names that a document misspells once or twice: "Untied Nations", "Mr Kristensen" for Mr Kristenson.
extension NameGroups {
  /// Adds the first letter of a word as a part, by which names alike are found.
  mutating func addLetter(
    _ kind: NamePart.Kind, of word: Int, _ place: Int32, _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) {
    let letter = NameKey(mark: bytes[words[word].range.indices.lowerBound])
    parts.append(NamePart(kind, surfaces[Int(place)].lane, letter, surface: place))
  }

  /// The one group whose name a rare surface misspells in one of its words.
  mutating func misspelt(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Int32? {
    let surface = surfaces[Int(place)]
    guard root(place) == place, surface.lane != .nationality, isRareAndWritten(place) else {
      return nil
    }
    let letter = NameKey(
      mark: bytes[words[surface.words.lowerBound].range.indices.lowerBound])
    var found = NameCandidates()
    addCandidates(.firstLetter, surface.lane, letter, for: place, to: &found) {
      $0.sex.agrees(with: surface.sex)
        && Self.areAlike(surface.words, $0.words, surface.lane, bytes, words)
    }
    return correction(of: place, found)
  }

  /// The one group of a person whose family name a rare surface misspells.
  mutating func misspeltFamily(
    _ place: Int32, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Int32? {
    let surface = surfaces[Int(place)]
    let word = words[surface.words.upperBound - 1]
    guard root(place) == place, surface.count == 1, isRareAndWritten(place) else { return nil }
    let letter = NameKey(mark: bytes[word.range.indices.lowerBound])
    var found = NameCandidates()
    addCandidates(.familyLetter, .person, letter, for: place, to: &found) {
      let family = words[familyWord($0.words, words)]
      return $0.sex.agrees(with: surface.sex)
        && Self.isSlip(word, for: family, within: word.range.count > 8 ? 2 : 1, bytes)
    }
    return correction(of: place, found)
  }

  /// The only candidate, where the surface is noted to be misspelt.
  private mutating func correction(of place: Int32, _ found: NameCandidates) -> Int32? {
    // Of two that are rare the first is taken to be right.
    if let group = found.only, group < place || !mentions.areFew(group) {
      surfaces[Int(place)].isMisspelt = true
    }
    return found.only
  }

  /// Whether a document writes a name only once or twice, and not in capitals alone.
  private func isRareAndWritten(_ place: Int32) -> Bool {
    let surface = surfaces[Int(place)]
    return !surface.isShouted && surface.alias < 0 && mentions.areFew(place)
  }

  /// Whether all words but one are equal, and that one is a slip. Possessives do not count.
  private static func areAlike(
    _ left: Range<Int>, _ right: Range<Int>, _ lane: NameLane, _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) -> Bool {
    var (first, second) = (left.lowerBound, right.lowerBound)
    var slips = 0
    while true {
      while first < left.upperBound, words[first].mark != 0 { first += 1 }
      while second < right.upperBound, words[second].mark != 0 { second += 1 }
      guard first < left.upperBound, second < right.upperBound else { break }
      if words[first].key != words[second].key {
        slips += 1
        // Kristin Wilkins and Kristen Wilkins.
        let isGiven = lane == .person && first == left.lowerBound && left.count > 1
        guard slips == 1,
          isSlip(words[first], for: words[second], within: 1, bytes, evenIfKnown: isGiven)
        else { return false }
      }
      first += 1
      second += 1
    }
    return first == left.upperBound && second == right.upperBound
  }

  /// Whether a word that is in no list is another one with a slip.
  private static func isSlip(
    _ word: EntityWord, for other: EntityWord, within edits: Int, _ bytes: Span<UInt8>,
    evenIfKnown: Bool = false
  ) -> Bool {
    let known: LexicalClass = [
      .common, .femaleName, .maleName, .surname, .place, .group, .knownOrganization,
      .organizationHead, .locationHead,
    ]
    guard evenIfKnown || !word.isAny(known),
      word.shape.isDisjoint(with: [.hasDigit, .allCapitals]),
      other.shape.isDisjoint(with: [.hasDigit, .allCapitals])
    else { return false }
    return Misspelling.isLikely(word.range.indices, other.range.indices, within: edits, bytes)
  }
}
