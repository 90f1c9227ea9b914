internal import PipeKit

/// Finds which names of a document are names of one thing: "Emmanuel Macron", "Mr Macron", "Macron";
/// "Atlantic Dockers' Union (ADU)", "ADU".
///
/// Conservative: a name that two things could share stays alone. Mentions with the same letters
/// are one surface, whatever their case, accents, dots and hyphens; surfaces are joined by rules
/// for people and for the rest. Cost is that of sorting the parts of the surfaces.
struct NameGroups: Sendable {
  private let labels: NameLabels
  let aliases: NameAliases
  let nicknames = Nicknames()
  var surfaces: [NameSurface] = []
  /// The proposals of each surface, in text order: the first one, and the next of each proposal.
  var mentions = NameMentions()
  var parts: [NamePart] = []
  /// Surfaces in the order in which they are joined.
  var order: [Int32] = []
  private var places = KeyPlaces()
  /// The surface of each proposal; -1 for what is no name.
  private var surfaceOfProposal: [Int32] = []
  /// For each group's first surface, the one that names it.
  private var fullest: [Int32] = []
  /// How many surfaces each group has, by its first.
  private var sizes: [Int32] = []
  private var names: [StringReference] = []
  private var candidateNames: [StringReference] = []
  private var scratch: [UInt8] = []
  /// What surfaces that stay alone may stand for.
  private var doubts: [NameDoubt] = []
  /// The surfaces that the user's lists hold apart from others.
  private var held: [Int32] = []

  /// More names than this that share a part are not told apart.
  private static let manyCandidates = 64

  init(labels: NameLabels, aliases: NameAliases) {
    self.labels = labels
    self.aliases = aliases
  }

  /// Gives each proposal that names something the fullest name of it, empty where there is none
  /// fuller than its own words, and what it may stand for where that is in doubt.
  mutating func join(
    _ proposals: [Proposal], _ text: Text, _ words: Span<EntityWord>,
    into strings: inout StringPool, naming: inout [NameOfMention]
  ) {
    collect(proposals, text.bytes, words)
    joinBynames(proposals, surfaceOfProposal, words)
    joinPeople(text.bytes, words)
    joinOthers(proposals, surfaceOfProposal, text.bytes, words)
    chooseNames()
    names.removeAll(keepingCapacity: true)
    candidateNames.removeAll(keepingCapacity: true)
    for _ in surfaces {
      names.append(.empty)
      candidateNames.append(.empty)
    }
    listCandidates(text, words, &strings)
    naming.removeAll(keepingCapacity: true)
    for index in proposals.indices {
      naming.append(name(ofProposal: index, proposals, text, words, &strings))
    }
  }

  /// Makes a surface of each way a name is written.
  private mutating func collect(
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

  /// The surface that stands for the group of one.
  func root(_ surface: Int32) -> Int32 {
    var root = surface
    while surfaces[Int(root)].parent != root { root = surfaces[Int(root)].parent }
    return root
  }

  /// Makes one group of two, unless the user holds names of theirs apart.
  mutating func join(_ left: Int32, _ right: Int32) {
    let (first, second) = (root(left), root(right))
    guard first != second, !areHeldApart(first, second) else { return }
    // What the user says a name stands for, it stands for and for nothing else.
    let alias = surfaces[Int(left)].alias
    if aliases.isUsers(alias), surfaces[Int(right)].alias != alias,
      surfaces[Int(second)].alias != alias
    {
      return
    }
    let parent = min(first, second)
    let child = max(first, second)
    surfaces[Int(child)].parent = parent
    if surfaces[Int(parent)].sex == .unknown {
      surfaces[Int(parent)].sex = surfaces[Int(child)].sex
    }
    // Short ways up keep the search for a root quick.
    surfaces[Int(left)].parent = parent
    surfaces[Int(right)].parent = parent
  }

  /// Whether a name of one group and a name of the other are in one list of the user's.
  private func areHeldApart(_ first: Int32, _ second: Int32) -> Bool {
    if held.count < 2 { return false }
    for left in held where root(left) == first {
      for right in held where root(right) == second {
        if aliases.areHeldApart(surfaces[Int(left)].letters, surfaces[Int(right)].letters) {
          return true
        }
      }
    }
    return false
  }

  /// The one group that has the part and that `fits` takes; nil if there is none, or two, which are
  /// noted as candidates.
  mutating func onlyGroup(
    _ kind: NamePart.Kind, _ lane: NameLane, _ key: NameKey, for own: Int32,
    fits: (NameSurface) -> Bool = { _ in true }
  ) -> Int32? {
    var found = NameCandidates()
    addCandidates(kind, lane, key, for: own, to: &found, fits: fits)
    if let only = found.only { return only }
    note(found, for: own)
    return nil
  }

  /// Notes what a surface may stand for, if it stays alone.
  mutating func note(_ candidates: NameCandidates, for surface: Int32) {
    if candidates.groups.count > 1, !candidates.isCut {
      for group in candidates.groups { doubts.append(NameDoubt(surface: surface, group: group)) }
    }
  }

  /// Adds the groups that have the part and that `fits` takes.
  func addCandidates(
    _ kind: NamePart.Kind, _ lane: NameLane, _ key: NameKey, for own: Int32,
    to candidates: inout NameCandidates, fits: (NameSurface) -> Bool
  ) {
    let key = NamePart.key(kind, lane, key)
    let first = firstPart(key)
    var index = first
    while index < parts.count, parts[index].key == key {
      if index - first > Self.manyCandidates {
        candidates.isCut = true
        return
      }
      let candidate = parts[index].surface
      index += 1
      guard candidate != own, fits(surfaces[Int(candidate)]) else { continue }
      candidates.add(root(candidate), introduced: surfaces[Int(candidate)].introduced)
    }
  }

  private func firstPart(_ key: UInt64) -> Int {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Chooses for each group the surface with the most words, of equal ones the first.
  private mutating func chooseNames() {
    fullest.removeAll(keepingCapacity: true)
    sizes.removeAll(keepingCapacity: true)
    for place in surfaces.indices {
      fullest.append(Int32(place))
      sizes.append(0)
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

  private mutating func name(
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
  private mutating func listCandidates(
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
