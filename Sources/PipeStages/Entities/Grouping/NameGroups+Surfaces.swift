internal import PipeKit

/// The ways a document writes its names: each of them is a surface, however often it stands there.
extension NameGroups {
  /// Makes a surface of each way a name is written.
  mutating func collect(
    _ proposals: [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    surfaces.removeAll(keepingCapacity: true)
    surfaceOfProposal.removeAll(keepingCapacity: true)
    places.removeAll()
    parts.removeAll(keepingCapacity: true)
    doubts.removeAll(keepingCapacity: true)
    held.removeAll(keepingCapacity: true)
    mentions.removeAll()
    for proposal in proposals {
      guard let lane = labels.lane(proposal.label), proposal.canonical < 0 else {
        surfaceOfProposal.append(-1)
        mentions.skip()
        continue
      }
      let surface = surface(of: proposal.words, lane, bytes, words)
      surfaceOfProposal.append(surface)
      mentions.add(to: surface, at: proposal.firstWord)
    }
  }

  private mutating func surface(
    of range: Range<Int>, _ lane: NameLane, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Int32 {
    let start = words[range.lowerBound].range.indices.lowerBound
    let end = words[range.upperBound - 1].range.indices.upperBound
    let letters = NameKey(compact: bytes, start..<end)
    let sex = lane == .person ? sex(before: range.lowerBound, words) : .unknown
    var key = letters.followed(by: NameKey(mark: UInt8(lane.rawValue)))
    // Mr Wierzba and Ms Wierzba are two names.
    if range.count == 1, lane == .person { key = key.followed(by: NameKey(mark: sex.rawValue)) }
    if let known = places[key] {
      let place = Int(known)
      if surfaces[place].sex == .unknown { surfaces[place].sex = sex }
      if surfaces[place].isShouted, !isShouted(range, words) {
        surfaces[place].firstWord = Int32(range.lowerBound)
        surfaces[place].endWord = Int32(range.upperBound)
        surfaces[place].isShouted = false
      }
      return known
    }
    let place = Int32(surfaces.count)
    places.set(key, place)
    surfaces.append(
      NameSurface(
        lane: lane, firstWord: Int32(range.lowerBound), endWord: Int32(range.upperBound),
        introduced: Int32(range.lowerBound), sex: sex, isShouted: isShouted(range, words),
        isInitials: range.allSatisfy { words[$0].shape.contains(.initial) }, parent: place,
        letters: letters, alias: aliases.alias(letters, lane)))
    if aliases.isHeldApart(letters) { held.append(place) }
    return place
  }

  /// The surface with some letters that is no person's; nil if the document does not write it so.
  func surface(with letters: NameKey, _ lane: NameLane) -> Int32? {
    places[letters.followed(by: NameKey(mark: UInt8(lane.rawValue)))]
  }

  /// Whether a name is written in capitals that say nothing: in a headline, in a date line.
  private func isShouted(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    range.allSatisfy {
      words[$0].shape.contains(.allCapitals)
        && (words[$0].shape.contains(.plainCapitals) || words[$0].range.count > 4)
    }
  }

  /// What the title before a name says of its bearer's sex.
  private func sex(before index: Int, _ words: Span<EntityWord>) -> NameSurface.Sex {
    guard index > 0, words[index - 1].shape.contains(.capital) else { return .unknown }
    if words[index - 1].classes.contains(.femaleHonorific) { return .female }
    return words[index - 1].classes.contains(.maleHonorific) ? .male : .unknown
  }
}
