internal import PipeKit

/// What a group of surfaces is called, and how that is spelt.
extension NameGroups {
  /// Chooses for each group the surface with the most words, of equal ones the first.
  mutating func chooseNames() {
    fullest.removeAll(keepingCapacity: true)
    sizes.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    candidateNames.removeAll(keepingCapacity: true)
    for place in surfaces.indices {
      fullest.append(Int32(place))
      sizes.append(0)
      names.append(.empty)
      candidateNames.append(.empty)
    }
    for place in surfaces.indices {
      let root = Int(root(Int32(place)))
      sizes[root] += 1
      if isFuller(surfaces[place], surfaces[Int(fullest[root])]) { fullest[root] = Int32(place) }
    }
  }

  private func isFuller(_ left: NameSurface, _ right: NameSurface) -> Bool {
    if aliases.isUsers(left.alias) != aliases.isUsers(right.alias) {
      return aliases.isUsers(left.alias)
    }
    if (left.alias >= 0) != (right.alias >= 0) { return left.alias >= 0 }
    if left.isShouted != right.isShouted { return right.isShouted }
    if left.isMisspelt != right.isMisspelt { return right.isMisspelt }
    if left.isInitials != right.isInitials { return right.isInitials }
    return left.count > right.count
  }

  /// What a proposal is a name of; nothing where its own words say it.
  mutating func name(
    ofProposal index: Int, _ proposals: [Proposal], _ text: Text, _ words: Span<EntityWord>,
    _ strings: inout StringPool
  ) -> NameOfMention {
    let surface = surfaceOfProposal[index]
    guard surface >= 0 else { return NameOfMention() }
    var result = NameOfMention()
    result.candidates = candidateNames[Int(surface)]
    let own = surfaces[Int(surface)].alias
    let group = root(surface)
    let full = surfaces[Int(fullest[Int(group)])]
    // What the user calls it comes first, whatever else its group is called.
    result.alias = aliases.isUsers(own) ? own : full.alias
    let isCalmed = full.isShouted && (full.lane == .location || full.lane == .person)
    if result.alias < 0, !isCalmed, full.words == proposals[index].words { return result }
    let name: StringReference
    if result.alias == own, own >= 0, own != full.alias {
      name = strings.add(aliases.name(own).bytes)
    } else {
      name = nameOfGroup(group, text, words, &strings)
    }
    let range = proposals[index].words
    let span = TextRange(
      words[range.lowerBound].range.lower, words[range.upperBound - 1].range.upper)
    if !isEqual(text.bytes(span), strings[name]) { result.canonical = name }
    return result
  }

  /// The name of a group, written into the pool once.
  private mutating func nameOfGroup(
    _ group: Int32, _ text: Text, _ words: Span<EntityWord>, _ strings: inout StringPool
  ) -> StringReference {
    if names[Int(group)].isEmpty {
      let full = surfaces[Int(fullest[Int(group)])]
      if full.alias >= 0 {
        names[Int(group)] = strings.add(aliases.name(full.alias).bytes)
      } else {
        spell(full.words, text.bytes, words)
        if full.isShouted, full.lane == .location || full.lane == .person { calmDown() }
        names[Int(group)] = strings.add(scratch.span)
      }
    }
    return names[Int(group)]
  }

  /// Writes down for each surface that stayed alone the names of what it may stand for.
  mutating func listCandidates(
    _ text: Text, _ words: Span<EntityWord>, _ strings: inout StringPool
  ) {
    var index = 0
    while index < doubts.count {
      let surface = doubts[index].surface
      var end = index
      while end < doubts.count, doubts[end].surface == surface { end += 1 }
      let isAlone = root(surface) == surface && sizes[Int(surface)] == 1
      if isAlone, candidateNames[Int(surface)].isEmpty {
        candidateNames[Int(surface)] = candidates(index..<end, text, words, &strings)
      }
      index = end
    }
  }

  /// The names of the groups of some doubts, one a line; empty for what turned out to be one.
  private mutating func candidates(
    _ range: Range<Int>, _ text: Text, _ words: Span<EntityWord>, _ strings: inout StringPool
  ) -> StringReference {
    var groups: [Int32] = []
    for index in range {
      let group = root(doubts[index].group)
      if !groups.contains(group) { groups.append(group) }
    }
    guard groups.count > 1 else { return .empty }
    var lines: [UInt8] = []
    for group in groups {
      let name = nameOfGroup(group, text, words, &strings)
      if !lines.isEmpty { lines.append(0x0A) }
      for byte in strings.string(name).utf8 { lines.append(byte) }
    }
    return strings.add(lines.span)
  }

  /// Writes the words of a name with one space where the text has white space.
  private mutating func spell(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    scratch.removeAll(keepingCapacity: true)
    for index in range {
      if index > range.lowerBound, words[index].shape.contains(.spaceBefore) {
        scratch.append(0x20)
      }
      for byte in words[index].range.indices { scratch.append(bytes[byte]) }
    }
  }

  /// Makes small letters of the ASCII capitals inside the words that were spelt: CAIRO, SÃO PAULO
  /// stays as it is.
  private mutating func calmDown() {
    guard scratch.allSatisfy({ $0 < 0x80 }) else { return }
    var isInside = false
    for index in scratch.indices {
      let byte = scratch[index]
      if isInside { scratch[index] = byte.asciiLowercased }
      isInside = byte.isASCIILetter
    }
  }

  private func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
