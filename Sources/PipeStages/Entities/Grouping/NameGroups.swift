internal import PipeKit

/// Finds which names of a document are names of one thing: "Emmanuel Macron", "Mr Macron", "Macron";
/// "Atlantic Dockers' Union (ADU)", "ADU".
///
/// Conservative: a name that two things could share stays alone. Mentions with the same letters
/// are one surface, whatever their case, accents, dots and hyphens; surfaces are joined by rules
/// for people and for the rest. Cost is that of sorting the parts of the surfaces.
struct NameGroups: Sendable {
  let labels: NameLabels
  let aliases: NameAliases
  let nicknames = Nicknames()
  var surfaces: [NameSurface] = []
  /// The proposals of each surface, in text order: the first one, and the next of each proposal.
  var mentions = NameMentions()
  var parts: [NamePart] = []
  /// Surfaces in the order in which they are joined.
  var order: [Int32] = []
  var places = KeyPlaces()
  /// The surface of each proposal; -1 for what is no name.
  var surfaceOfProposal: [Int32] = []
  /// For each group's first surface, the one that names it.
  var fullest: [Int32] = []
  /// How many surfaces each group has, by its first.
  var sizes: [Int32] = []
  /// For each group's first surface what the group is called, once that is written down.
  var names: [StringReference] = []
  /// For each surface what it may stand for, if in doubt.
  var candidateNames: [StringReference] = []
  var scratch: [UInt8] = []
  /// What surfaces that stay alone may stand for.
  var doubts: [NameDoubt] = []
  /// The surfaces that the user's lists hold apart from others.
  var held: [Int32] = []

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
    listCandidates(text, words, &strings)
    naming.removeAll(keepingCapacity: true)
    for index in proposals.indices {
      naming.append(name(ofProposal: index, proposals, text, words, &strings))
    }
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
}
