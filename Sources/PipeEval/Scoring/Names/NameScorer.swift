import PipeKit

/// Scores which names a pipeline holds to be names of one thing.
///
/// Counted are persons, organisations and places, and of gold's mentions only names (``GoldName``).
/// A merge is two different ways of writing in one document that are held to be one thing; ways
/// that differ only in case, marks and spaces are not different. Two entities are held to be one
/// where label and canonical name, or else the words, are equal.
///
/// - `merges`: precision and recall of merges, names that were not found being missed
/// - `merges_of_found`: the same, of names that were found as entities
/// - `mentions`: precision and recall of pairs of mentions, however they are written
struct NameScorer: Scorer {
  // What the columns count: merges that are right, found and in gold, those in gold of which both
  // names were found, and pairs of mentions that are right, found and in gold.
  let columns = 7

  private static let labels: Set<String> = ["person", "organization", "place"]

  /// One way of writing one thing of gold's.
  private struct Way {
    var range: TextRange
    var chain: [UInt8]
    var letters: [UInt8]
    /// What the pipeline holds its mentions to be.
    var things: Set<[UInt8]> = []
  }

  func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument {
    let names = names(in: gold)
    let things = things(found, gold.text)
    var ways: [Way] = []
    var places: [[UInt8]: Int] = [:]
    var chains = PairTally()
    var groups = PairTally()
    var both = PairTally()
    for name in names {
      let letters = NameWords.fold(gold.text.string(name.range))
      let place = places[name.chain + [0] + letters] ?? ways.count
      if place == ways.count {
        places[name.chain + [0] + letters] = place
        ways.append(Way(range: name.range, chain: name.chain, letters: letters))
      }
      chains.add(name.chain)
      guard let thing = things[name.range] else { continue }
      ways[place].things.insert(thing)
      groups.add(thing)
      both.add(name.chain + [0] + thing)
    }
    var counts = [0, 0, 0, 0, both.pairs, groups.pairs, chains.pairs]
    let mistakes = compare(ways, gold, &counts)
    return ScoredDocument(counts: counts, mistakes: mistakes)
  }

  /// The names that gold has, in text order; of mentions around one name the shortest is meant.
  private func names(in gold: GoldDocument) -> [(range: TextRange, chain: [UInt8])] {
    var chosen: [TextRange: GoldMention] = [:]
    for mention in gold.mentions ?? [] where Self.labels.contains(mention.label) {
      guard let range = GoldName.range(in: mention, of: gold.text) else { continue }
      if let known = chosen[range], codePoints(known, gold) <= codePoints(mention, gold) {
        continue
      }
      chosen[range] = mention
    }
    return chosen.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.chain.utf8)) }
  }

  private func codePoints(_ mention: GoldMention, _ gold: GoldDocument) -> Int {
    gold.text.string(mention.range).unicodeScalars.count
  }

  /// What the pipeline holds each range to be: the name with its label.
  private func things(_ found: Findings, _ text: Text) -> [TextRange: [UInt8]] {
    var things: [TextRange: [UInt8]] = [:]
    for entity in found.entities {
      let range = GoldName.bare(entity.range, of: text)
      if things[range] != nil { continue }
      let name = entity.canonical.isEmpty ? text.string(entity.range) : entity.canonical
      things[range] = Array(entity.label.utf8) + [0] + Array(name.utf8)
    }
    return things
  }

  /// Counts merges, and tells which are missed and which are wrong.
  private func compare(_ ways: [Way], _ gold: GoldDocument, _ counts: inout [Int]) -> [Mistake] {
    var mistakes: [Mistake] = []
    for (index, way) in ways.enumerated() {
      for other in ways[..<index] where other.letters != way.letters {
        let isOne = way.chain == other.chain
        let isMerged = !way.things.isDisjoint(with: other.things)
        if isOne, isMerged { counts[0] += 1 }
        if isMerged { counts[1] += 1 }
        if isOne { counts[2] += 1 }
        if isOne, !way.things.isEmpty, !other.things.isEmpty { counts[3] += 1 }
        if isOne != isMerged { mistakes.append(mistake(in: gold, other, way, isOne)) }
      }
    }
    return mistakes
  }

  private func mistake(
    in gold: GoldDocument, _ first: Way, _ second: Way, _ isOne: Bool
  ) -> Mistake {
    let isFound = !first.things.isEmpty && !second.things.isEmpty
    let kind =
      isOne
      ? isFound ? "names of one thing kept apart" : "a name of one thing not found"
      : "names of two things merged"
    return Mistake(
      kind, in: gold, passage: Passage(gold.text, gold: second.range, found: nil),
      note: "\(Diagnostic.quote(gold.text.string(second.range))) and "
        + Diagnostic.quote(gold.text.string(first.range)))
  }

  func figures(_ sums: [Int]) -> [Figure] {
    [
      Figure("merges", .spans(SpanScore(matched: sums[0], found: sums[1], gold: sums[2]))),
      Figure(
        "merges_of_found", .spans(SpanScore(matched: sums[0], found: sums[1], gold: sums[3]))),
      Figure("mentions", .spans(SpanScore(matched: sums[4], found: sums[5], gold: sums[6]))),
    ]
  }
}

/// Counts how many pairs agree in something.
private struct PairTally {
  private var counts: [[UInt8]: Int] = [:]
  private(set) var pairs = 0

  /// Adds one more; it makes a pair with each that is there.
  mutating func add(_ key: [UInt8]) {
    pairs += counts[key, default: 0]
    counts[key, default: 0] += 1
  }
}
