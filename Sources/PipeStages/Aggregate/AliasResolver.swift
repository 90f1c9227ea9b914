import PipeKit

/// Joins names of one entity that no single document holds together.
///
/// Conservative, since a wrong join is worse than a missed one. A weaker name joins a stronger one
/// only where there is exactly one that it can stand for in the whole corpus, no document named
/// both and told them apart, and "Mr" and "Ms" do not speak against it:
///
/// - "Donald J. Trump" and "Donald Trump"; "E. Macron" and "Emmanuel Macron";
/// - "Macron", where no document gave the full name, and "Emmanuel Macron";
/// - "SWA" and "Sarna Water Authority", "Vesterhav" and "Vesterhav Lines", where some document
///   called it both.
///
/// What has several candidates stays alone, and they are listed.
struct AliasResolver {
  private let tally: Tally
  /// The entity that each entity has joined, or itself.
  private var joined: [UInt32]
  /// What an entity that stays alone may stand for.
  private(set) var candidates: [UInt32: [UInt32]] = [:]
  /// The members of each group, by its root; only of groups of more than one.
  private var groups: [UInt32: [UInt32]] = [:]
  /// The words of persons' names.
  private let words: [[ArraySlice<UInt8>]]

  init(_ tally: Tally) {
    self.tally = tally
    joined = Array(0..<UInt32(tally.entities.count))
    words = tally.entities.map { record in
      tally.labels[Int(record.label)] == .person
        ? tally.keys.makeArray(record.key).split(separator: 0x20) : []
    }
    joinPersons()
    joinShortNames()
  }

  /// The entity that stands for this one and all that joined it.
  func root(of entity: UInt32) -> UInt32 {
    var root = entity
    while joined[Int(root)] != root { root = joined[Int(root)] }
    return root
  }

  /// A root and all that joined it.
  func members(of root: UInt32) -> [UInt32] { groups[root] ?? [root] }

  private mutating func joinPersons() {
    var families: [UInt32: [UInt32]] = [:]
    for (entity, record) in tally.entities.enumerated()
    where tally.labels[Int(record.label)] == .person {
      families[record.family, default: []].append(UInt32(entity))
    }
    for members in families.values where members.count > 1 { joinFamily(inByteOrder(members)) }
  }

  private mutating func joinFamily(_ members: [UInt32]) {
    let full = members.filter { words[Int($0)].count > 1 }
    for weak in full {
      joinIfUnique(weak, among: full.filter { addsInitials($0, to: weak) })
    }
    for weak in full where words[Int(weak)][0].count == 1 {
      joinIfUnique(weak, among: full.filter { spellsOut($0, weak) })
    }
    for weak in members where words[Int(weak)].count == 1 { joinIfUnique(weak, among: full) }
  }

  /// Whether `full` is `name` with initials or names between the first and the last word.
  private func addsInitials(_ full: UInt32, to name: UInt32) -> Bool {
    let (long, short) = (words[Int(full)], words[Int(name)])
    return long.count > 2 && short.count == 2 && short[0] == long[0] && short[0].count > 1
  }

  /// Whether `full` has a first name where `name` has its initial.
  private func spellsOut(_ full: UInt32, _ name: UInt32) -> Bool {
    let (long, short) = (words[Int(full)], words[Int(name)])
    return short.count == 2 && long[0].count > 1 && long[0].first == short[0].first
  }

  private mutating func joinShortNames() {
    var expansions: [UInt32: Set<UInt32>] = [:]
    for (key, form) in zip(tally.formTable.keys, tally.forms) where form.asSurface > 0 {
      let (entity, name) = KeyTable.parts(key)
      guard let short = shortName(written: name, for: entity), short != entity else { continue }
      expansions[short, default: []].insert(entity)
    }
    for short in inByteOrder(Array(expansions.keys)) {
      joinIfUnique(short, among: inByteOrder(Array(expansions[short] ?? [])))
    }
  }

  /// The entity known only by the one word that `entity` was called somewhere: by its acronym, or
  /// by the first word of its name.
  private func shortName(written name: UInt32, for entity: UInt32) -> UInt32? {
    let record = tally.entities[Int(entity)]
    guard !record.isOneWord, tally.labels[Int(record.label)] != .person else { return nil }
    let written = tally.names.makeArray(name)
    guard (2...24).contains(written.count), !written.contains(0x20) else { return nil }
    let key = NameFold.key(of: String(decoding: written, as: UTF8.self), kind: .other)
    let isInitials = tally.keys.find(key.span) == record.family
    let isAcronym = written.count <= 12 && NameFold.isUppercase(written)
    guard isInitials || isAcronym || NameFold.isFirstWord(key, of: tally.makeKey(entity)) else {
      return nil
    }
    return tally.findEntity(key: key, label: record.label)
  }

  private mutating func joinIfUnique(_ weak: UInt32, among strong: [UInt32]) {
    let weakRoot = root(of: weak)
    var roots: [UInt32] = []
    for entity in strong {
      let root = root(of: entity)
      if root != weakRoot, !roots.contains(root) { roots.append(root) }
    }
    guard let only = roots.first else { return }
    if roots.count == 1, agree(weakRoot, only) {
      joined[Int(weakRoot)] = only
      groups[only] = members(of: only) + members(of: weakRoot)
      groups[weakRoot] = nil
      candidates[weakRoot] = nil
    } else if weakRoot == weak {
      candidates[weak] = roots
    }
  }

  /// Whether nothing speaks against two groups being one.
  private func agree(_ weak: UInt32, _ strong: UInt32) -> Bool {
    let (left, right) = (titles(weak), titles(strong))
    if left.men > 0, left.women > 0 || right.women > right.men { return false }
    if left.women > 0, right.men > right.women { return false }
    return members(of: strong).allSatisfy { member in
      members(of: weak).allSatisfy { !tally.areApart($0, member) }
    }
  }

  /// How often "Mr" and the like, and "Ms" and the like, were said of a group.
  private func titles(_ root: UInt32) -> (men: Int, women: Int) {
    members(of: root).reduce(into: (men: 0, women: 0)) { sum, entity in
      sum.men += tally.entities[Int(entity)].men
      sum.women += tally.entities[Int(entity)].women
    }
  }

  private func inByteOrder(_ entities: [UInt32]) -> [UInt32] {
    entities.sorted {
      tally.keys.makeArray(tally.entities[Int($0)].key)
        .lexicographicallyPrecedes(tally.keys.makeArray(tally.entities[Int($1)].key))
    }
  }
}
