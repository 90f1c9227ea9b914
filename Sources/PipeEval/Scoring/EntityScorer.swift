import PipeKit

/// Scores named things: the same range and the same label, or the same range alone.
struct EntityScorer: Scorer {
  private let map: LabelMap
  /// The place of each label among the columns, in order of arrival.
  private var labels = NameTable()
  private var names: [String] = []
  // The first three columns count ranges whatever their label, three more follow for each label.
  private static let matched = 0
  private static let found = 1
  private static let gold = 2

  init(_ map: LabelMap) { self.map = map }

  var columns: Int { 3 + 3 * names.count }

  mutating func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument {
    let wanted = scored(gold.entities ?? [])
    let entities = scored(found.entities.map { LabelledRange($0.range, $0.label) })
    var counts = [Int](repeating: 0, count: columns)
    count(wanted, at: Self.gold, in: &counts)
    count(entities, at: Self.found, in: &counts)
    count(wanted.intersection(entities), at: Self.matched, in: &counts)
    // Two labels on the same words are one range.
    let wantedRanges = Set(wanted.map(\.range))
    let ranges = Set(entities.map(\.range))
    counts[Self.gold] = wantedRanges.count
    counts[Self.found] = ranges.count
    counts[Self.matched] = wantedRanges.intersection(ranges).count
    let mistakes = EntityMistakes.find(
      in: gold, missed: Self.sorted(wanted.subtracting(entities)),
      spurious: Self.sorted(entities.subtracting(wanted)))
    return ScoredDocument(counts: counts, mistakes: mistakes)
  }

  /// The ranges whose label is scored, under the label's new name.
  private func scored(_ entities: [LabelledRange]) -> Set<LabelledRange> {
    Set(
      entities.compactMap { entity in
        map.name(of: entity.label).map { LabelledRange(entity.range, $0) }
      })
  }

  private mutating func count(
    _ entities: Set<LabelledRange>, at place: Int, in counts: inout [Int]
  ) {
    for entity in entities {
      let label = Int(labels.intern(Array(entity.label.utf8)))
      if label == names.count {
        names.append(entity.label)
        counts += [0, 0, 0]
      }
      counts[3 + 3 * label + place] += 1
    }
  }

  private static func sorted(_ entities: Set<LabelledRange>) -> [LabelledRange] {
    entities.sorted {
      $0.range == $1.range ? precedes($0.label, $1.label) : $0.range < $1.range
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  func figures(_ sums: [Int]) -> [Figure] {
    var all = [0, 0, 0]
    for column in sums.indices.dropFirst(3) { all[column % 3] += sums[column] }
    let perLabel = names.indices.sorted { Self.precedes(names[$0], names[$1]) }.map { label in
      Figure(names[label], group: "per_label", .spans(Self.score(sums[(3 + 3 * label)...])))
    }
    return [
      Figure("micro", .spans(Self.score(all[...]))),
      Figure("untyped", .spans(Self.score(sums[...]))),
    ] + perLabel
  }

  /// The score of the three counts that a row begins with.
  private static func score(_ counts: ArraySlice<Int>) -> SpanScore {
    let start = counts.startIndex
    return SpanScore(
      matched: counts[start + matched], found: counts[start + found], gold: counts[start + gold])
  }
}
