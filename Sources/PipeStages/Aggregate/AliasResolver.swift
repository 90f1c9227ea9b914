import PipeKit

/// Joins names of one entity that no single document holds together.
///
/// Conservative, since a wrong join is worse than a missed one. A weaker name joins a stronger one
/// only where there is exactly one that it can stand for in the whole corpus, no document named
/// both and told them apart, and "Mr" and "Ms" do not speak against it:
///
/// - "Donald J. Trump" and "Donald Trump"; "E. Macron" and "Emmanuel Macron";
/// - "Macron", where no document gave the full name, and "Emmanuel Macron", unless others have
///   Macron for a first name, and if a title or some document says that it is used as a last name
///   or the full name is in as many documents;
/// - "SWA" and "Sarna Water Authority", "Vesterhav" and "Vesterhav Lines", where some document
///   called it both;
/// - one name with hyphens or without, as ``SpellingAgreement`` has it;
/// - one name under two labels, as ``LabelAgreement`` has it.
///
/// What has several candidates stays alone, and they are listed.
struct AliasResolver {
  private(set) var joins: NameJoins
  private let tally: Tally
  /// The words of persons' names.
  private let words: [[ArraySlice<UInt8>]]
  /// For each entity, the places of its forms.
  private let forms: FormPlaces
  /// For each name of one word, the entities that some document called by it.
  private let called: [UInt32: Set<UInt32>]

  init(_ tally: Tally) {
    self.tally = tally
    joins = NameJoins(tally)
    words = tally.entities.map { record in
      tally.labels[Int(record.label)] == .person
        ? tally.keys.makeArray(record.key).split(separator: 0x20) : []
    }
    forms = FormPlaces(tally)
    called = Self.shortNames(tally)
    SpellingAgreement(tally).join(&joins)
    joinPersons()
    joinShortNames()
    LabelAgreement(tally).join(&joins)
  }

  /// Finds the names of one word that stand alone in some documents and for an entity in others.
  private static func shortNames(_ tally: Tally) -> [UInt32: Set<UInt32>] {
    var called: [UInt32: Set<UInt32>] = [:]
    for (key, form) in zip(tally.formTable.keys, tally.forms) where form.asSurface > 0 {
      let (entity, name) = KeyTable.parts(key)
      let record = tally.entities[Int(entity)]
      let written = tally.names.makeArray(name)
      if record.isOneWord || written.contains(0x20) { continue }
      let folded = NameFold.key(of: String(decoding: written, as: UTF8.self), kind: .other)
      guard let short = tally.findEntity(key: folded, label: record.label), short != entity else {
        continue
      }
      called[short, default: []].insert(entity)
    }
    return called
  }

  private mutating func joinPersons() {
    var families: [UInt32: [UInt32]] = [:]
    var firstNames: [[UInt8]: [UInt32]] = [:]
    for entity in words.indices where !words[entity].isEmpty {
      families[tally.entities[entity].family, default: []].append(UInt32(entity))
      if words[entity].count > 1 {
        firstNames[Array(words[entity][0]), default: []].append(UInt32(entity))
      }
    }
    let several = families.values.filter { $0.count > 1 }.map { inByteOrder($0) }
    for members in several { joinFullNames(members.filter { words[Int($0)].count > 1 }) }
    for members in several {
      for weak in members where words[Int(weak)].count == 1 {
        let full = members.filter { words[Int($0)].count > 1 }
        let namesakes = inByteOrder(firstNames[Array(words[Int(weak)][0])] ?? [])
        joinLastName(weak, full, namesakes)
      }
    }
  }

  private mutating func joinFullNames(_ full: [UInt32]) {
    for weak in full {
      joins.join(weak, toOnlyOneOf: full.filter { addsInitials($0, to: weak) }) { _, _ in true }
    }
    for weak in full where words[Int(weak)][0].count == 1 {
      joins.join(weak, toOnlyOneOf: full.filter { spellsOut($0, weak) }) { _, _ in true }
    }
  }

  /// Whether `full` is `name` with initials or names between the first and the last word.
  private func addsInitials(_ full: UInt32, to name: UInt32) -> Bool {
    let (long, short) = (words[Int(full)], words[Int(name)])
    // "Jr." after the last word makes another person.
    guard long.count > 2, short.count == 2, long.last == short.last else { return false }
    return short[0] == long[0] && short[0].count > 1
  }

  /// Whether `full` has a first name where `name` has its initial.
  private func spellsOut(_ full: UInt32, _ name: UInt32) -> Bool {
    let (long, short) = (words[Int(full)], words[Int(name)])
    return short.count == 2 && long[0].count > 1 && long[0].first == short[0].first
  }

  private mutating func joinLastName(_ weak: UInt32, _ full: [UInt32], _ namesakes: [UInt32]) {
    let called = called[weak] ?? []
    joins.join(weak, toOnlyOneOf: full + namesakes) { joins, only in
      let titles = joins.titles(of: weak)
      return titles.men + titles.women > 0
        || joins.members(of: only).contains { called.contains($0) }
        || joins.documents(of: only) >= joins.documents(of: weak)
    }
  }

  /// Joins acronyms, and first words of names, of what is no person.
  private mutating func joinShortNames() {
    let shorts = called.keys.filter { words[Int($0)].isEmpty }
    for short in inByteOrder(Array(shorts)) {
      let key = tally.makeKey(short)
      let strong = (called[short] ?? []).filter { entity in
        tally.entities[Int(entity)].family == tally.entities[Int(short)].key
          || isAcronym(short) || NameFold.isFirstWord(key, of: tally.makeKey(entity))
      }
      guard key.count > 2 else { continue }
      let isShort = isAcronym(short)
      joins.join(short, toOnlyOneOf: inByteOrder(Array(strong))) { joins, only in
        // Google is not Google News because one article said so.
        isShort || joins.documents(of: only) >= joins.documents(of: short)
      }
    }
  }

  /// Whether a name of one word is written in capitals somewhere.
  private func isAcronym(_ short: UInt32) -> Bool {
    tally.makeKey(short).count <= 12
      && forms[Int(short)].contains { place in
        NameFold.isUppercase(
          tally.names.makeArray(KeyTable.parts(tally.formTable.keys[Int(place)]).low))
      }
  }

  private func inByteOrder(_ entities: [UInt32]) -> [UInt32] {
    entities.sorted { tally.makeKey($0).lexicographicallyPrecedes(tally.makeKey($1)) }
  }
}
