import PipeKit

/// Chooses how the entities of a finished tally are called in tables.
struct DisplayNames {
  private let tally: Tally
  private let joins: NameJoins
  /// For each entity, the places of its forms.
  private let forms: FormPlaces

  init(_ tally: Tally, _ joins: NameJoins) {
    self.tally = tally
    self.joins = joins
    forms = FormPlaces(tally)
  }

  /// What the user calls it, or the most frequent form of the group's fullest name; ties go by
  /// bytes.
  ///
  /// A form in capitals, as date lines have, gives way to one that is not, unless it may be an
  /// acronym: a short name of an organisation.
  func name(of root: UInt32) -> String {
    if let aliases = tally.aliases {
      let given = members(of: root).lazy.compactMap { aliases.name(ofKey: tally.makeKey($0)) }
      if let name = given.first { return name }
    }
    let fullest = fullest(of: root)
    let counts = tallied(forms[Int(fullest)]) { $0.asName }
    guard let first = counts.first?.name else { return tally.keyString(root) }
    let label = tally.labels[Int(tally.entities[Int(fullest)].label)]
    let mayBeAcronym = label == .organization && first.utf8.count <= 5
    guard !mayBeAcronym, NameFold.isUppercase(Array(first.utf8)) else { return first }
    return counts.first { !NameFold.isUppercase(Array($0.name.utf8)) }?.name ?? first
  }

  /// What else the group was called than `name`, most frequent first.
  func aliases(of root: UInt32, besides name: String) -> [(name: String, count: Int)] {
    let members = members(of: root)
    let places =
      members.count == 1 ? forms[Int(members[0])] : members.flatMap { forms[Int($0)] }[...]
    return tallied(places) { $0.asSurface }
      .filter { $0.count > 0 && !$0.name.utf8.elementsEqual(name.utf8) }
  }

  /// The names of what an entity alone may stand for.
  func candidates(of root: UInt32) -> [String] {
    var roots: [UInt32] = []
    for candidate in joins.candidates[root] ?? [] {
      let root = joins.root(of: candidate)
      if !roots.contains(root) { roots.append(root) }
    }
    return roots.map { name(of: $0) }
  }

  /// The root and all that joined it.
  func members(of root: UInt32) -> [UInt32] { joins.members(of: root) }

  /// The member with the most mentions whose name has several words, or failing that the root.
  private func fullest(of root: UInt32) -> UInt32 {
    var best: UInt32?
    for member in members(of: root) where !tally.entities[Int(member)].isOneWord {
      guard let known = best else {
        best = member
        continue
      }
      let (mine, theirs) = (
        tally.entities[Int(member)].mentions, tally.entities[Int(known)].mentions
      )
      let isFirst = tally.makeKey(member).lexicographicallyPrecedes(tally.makeKey(known))
      if mine > theirs || mine == theirs && isFirst { best = member }
    }
    return best ?? root
  }

  /// Adds up forms that look the same on one line; most frequent first, ties by bytes.
  private func tallied(
    _ places: ArraySlice<UInt32>, _ count: (Tally.NameForm) -> Int
  ) -> [(name: String, count: Int)] {
    // Nearly every name is written in one way.
    if places.count == 1, let only = places.first {
      return [(String(decoding: line(only), as: UTF8.self), count(tally.forms[Int(only)]))]
    }
    var lines: [[UInt8]: Int] = [:]
    for place in places { lines[line(place), default: 0] += count(tally.forms[Int(place)]) }
    let sorted = lines.sorted {
      $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
    }
    return sorted.map { (String(decoding: $0.key, as: UTF8.self), $0.value) }
  }

  /// A form as it was written, with white space as single spaces.
  private func line(_ place: UInt32) -> [UInt8] {
    let written = tally.names.makeArray(KeyTable.parts(tally.formTable.keys[Int(place)]).low)
    var line: [UInt8] = []
    line.reserveCapacity(written.count)
    for word in written.split(whereSeparator: \.isASCIIWhitespace) {
      if !line.isEmpty { line.append(0x20) }
      line += word
    }
    return line
  }
}

extension Tally {
  /// The folded name of an entity.
  func makeKey(_ entity: UInt32) -> [UInt8] { keys.makeArray(entities[Int(entity)].key) }

  func keyString(_ entity: UInt32) -> String { String(decoding: makeKey(entity), as: UTF8.self) }
}
