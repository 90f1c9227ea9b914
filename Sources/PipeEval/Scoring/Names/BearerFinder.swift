import PipeKit

/// Finds the thing of a document that bears a name, among those that a pipeline has joined.
///
/// Entities with the same canonical name are one thing. The one with the name asked for is it, for short
/// or in full; else the one that shares its last word, or for want of that any word, and is mentioned
/// most. Case and marks do not count. Cold.
struct BearerFinder {
  private var names = NameTable()
  /// The folded words of the name asked for.
  private let wanted: [[UInt8]]
  private let whole: [UInt8]

  init(_ name: String) {
    wanted = Self.words(name)
    whole = NameWords.fold(name)
  }

  /// The indices of the entities of that thing; none if no entity bears the name.
  mutating func find(_ entities: [Findings.FoundEntity], in text: Text) -> [Int] {
    var things: [(rank: Int, members: [Int])] = []
    for (index, entity) in entities.enumerated() {
      let surface = text.string(entity.range)
      let canonical = entity.canonical.isEmpty ? surface : entity.canonical
      let place = Int(names.intern(NameWords.fold(canonical)))
      if place == things.count { things.append((0, [])) }
      things[place].members.append(index)
      things[place].rank = max(things[place].rank, rank(canonical), rank(surface))
    }
    // Of equals the one named first.
    var best: (rank: Int, members: [Int]) = (0, [])
    for thing in things where (best.rank, best.members.count) < (thing.rank, thing.members.count) {
      best = thing
    }
    return best.rank > 0 ? best.members : []
  }

  /// How well a name fits: 3 for the same letters, 2 for the same last word, 1 for any word.
  private func rank(_ name: String) -> Int {
    if whole.isEmpty { return 0 }
    if NameWords.fold(name) == whole { return 3 }
    let words = Self.words(name)
    guard let last = words.last else { return 0 }
    if last == wanted.last { return 2 }
    return words.contains { $0.count > 2 && wanted.contains($0) } ? 1 : 0
  }

  private static func words(_ name: String) -> [[UInt8]] {
    name.split { $0.isWhitespace || $0 == "-" || $0 == "," }
      .map { NameWords.fold(String($0)) }.filter { !$0.isEmpty }
  }
}
