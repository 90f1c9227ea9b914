internal import PipeKit

/// Finds which names of a document are names of one thing: "Emmanuel Macron", "Mr Macron", "Macron";
/// "Atlantic Dockers' Union (ADU)", "ADU".
///
/// Conservative: a name that two things could share stays alone. Mentions with the same letters
/// are one surface, whatever their case, accents, dots and hyphens; surfaces are joined by rules
/// for people and for the rest. Cost is that of sorting the parts of the surfaces.
struct NameGroups: Sendable {
  private let labels: NameLabels
  let aliases = NameAliases()
  var surfaces: [NameSurface] = []
  var parts: [NamePart] = []
  /// Surfaces in the order in which they are joined.
  var order: [Int32] = []
  private var places: [NameKey: Int32] = [:]
  /// The surface of each proposal; -1 for what is no name.
  private var surfaceOfProposal: [Int32] = []
  /// For each group's first surface, the one that names it.
  private var fullest: [Int32] = []
  private var names: [StringReference] = []
  private var scratch: [UInt8] = []

  /// More names than this that share a part are not told apart.
  private static let manyCandidates = 64

  init(labels: NameLabels) { self.labels = labels }

  /// Gives each proposal that names something the fullest name of it; empty where there is none
  /// fuller than its own words.
  mutating func join(
    _ proposals: [Proposal], _ text: Text, _ words: Span<EntityWord>,
    into strings: inout StringPool,
    canonical: inout [StringReference]
  ) {
    collect(proposals, text.bytes, words)
    joinPeople(text.bytes, words)
    joinOthers(proposals, surfaceOfProposal, text.bytes, words)
    chooseNames()
    names.removeAll(keepingCapacity: true)
    for _ in surfaces { names.append(.empty) }
    canonical.removeAll(keepingCapacity: true)
    for index in proposals.indices {
      canonical.append(name(ofProposal: index, proposals, text, words, &strings))
    }
  }

  /// Makes a surface of each way a name is written.
  private mutating func collect(
    _ proposals: [Proposal], _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) {
    surfaces.removeAll(keepingCapacity: true)
    surfaceOfProposal.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    for proposal in proposals {
      guard let lane = labels.lane(proposal.label), proposal.canonical < 0 else {
        surfaceOfProposal.append(-1)
        continue
      }
      surfaceOfProposal.append(surface(of: proposal.words, lane, bytes, words))
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
    places[key] = place
    surfaces.append(
      NameSurface(
        lane: lane, firstWord: Int32(range.lowerBound), endWord: Int32(range.upperBound), sex: sex,
        isShouted: isShouted(range, words), parent: place,
        alias: aliases.alias(letters)))
    return place
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

  /// Makes one group of two.
  mutating func join(_ left: Int32, _ right: Int32) {
    let (first, second) = (root(left), root(right))
    guard first != second else { return }
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

  /// The one group that has the part and that `fits` takes; nil if there is none, or two.
  func onlyGroup(
    _ kind: NamePart.Kind, _ lane: NameLane, _ key: NameKey, except own: Int32,
    fits: (NameSurface) -> Bool = { _ in true }
  ) -> Int32? {
    switch candidates(kind, lane, key, except: own, fits: fits) {
    case .one(let group): group
    case .none, .several: nil
    }
  }

  /// How many groups have a part in common.
  enum Candidates: Equatable {
    case none
    case one(Int32)
    case several
  }

  /// The groups that have the part and that `fits` takes.
  func candidates(
    _ kind: NamePart.Kind, _ lane: NameLane, _ key: NameKey, except own: Int32,
    fits: (NameSurface) -> Bool
  ) -> Candidates {
    let key = NamePart.key(kind, lane, key)
    let first = firstPart(key)
    var found = Candidates.none
    var index = first
    while index < parts.count, parts[index].key == key {
      if index - first > Self.manyCandidates { return .several }
      let candidate = parts[index].surface
      index += 1
      guard candidate != own, fits(surfaces[Int(candidate)]) else { continue }
      let group = Candidates.one(root(candidate))
      if found != .none, found != group { return .several }
      found = group
    }
    return found
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
    for place in surfaces.indices { fullest.append(Int32(place)) }
    for place in surfaces.indices {
      let root = Int(root(Int32(place)))
      if isFuller(surfaces[place], surfaces[Int(fullest[root])]) { fullest[root] = Int32(place) }
    }
  }

  private func isFuller(_ left: NameSurface, _ right: NameSurface) -> Bool {
    if (left.alias >= 0) != (right.alias >= 0) { return left.alias >= 0 }
    if left.isShouted != right.isShouted { return right.isShouted }
    return left.count > right.count
  }

  private mutating func name(
    ofProposal index: Int, _ proposals: [Proposal], _ text: Text, _ words: Span<EntityWord>,
    _ strings: inout StringPool
  ) -> StringReference {
    guard surfaceOfProposal[index] >= 0 else { return .empty }
    let group = Int(root(surfaceOfProposal[index]))
    let full = surfaces[Int(fullest[group])]
    if full.alias < 0, full.words == proposals[index].words { return .empty }
    if names[group].isEmpty {
      if full.alias >= 0 {
        names[group] = strings.add(aliases.name(full.alias).bytes)
      } else {
        spell(full.words, text.bytes, words)
        names[group] = strings.add(scratch.span)
      }
    }
    let range = proposals[index].words
    let own = TextRange(
      words[range.lowerBound].range.lower, words[range.upperBound - 1].range.upper)
    return isEqual(text.bytes(own), strings[names[group]]) ? .empty : names[group]
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

  private func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
