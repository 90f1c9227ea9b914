import PipeKit

/// An order of a tally's labels, entities, forms and groups that depends on their bytes alone.
struct CanonicalOrder {
  /// Numbers of labels, by name.
  let labels: [Int]
  /// The place of each label in ``labels``.
  let labelRanks: [Int]
  /// Numbers of entities, by label and then key.
  let entities: [Int]
  /// For each entity, the places of its forms, by name.
  let forms: [[Int]]
  /// Numbers of the groups that have cells, by bytes.
  let groups: [UInt32]
  private let ranks: [UInt32]
  private let groupRanks: [UInt32: UInt32]

  init(_ tally: Tally) {
    let labelNames = tally.labels.map { Array($0.name.utf8) }
    labels = labelNames.indices.sorted {
      labelNames[$0].lexicographicallyPrecedes(labelNames[$1])
    }
    let labelRanks = Self.inverse(labels)
    self.labelRanks = labelRanks.map { Int($0) }

    let keys = tally.entities.map { tally.keys.makeArray($0.key) }
    entities = tally.entities.indices.sorted {
      let (left, right) = (tally.entities[$0].label, tally.entities[$1].label)
      if left != right { return labelRanks[Int(left)] < labelRanks[Int(right)] }
      return keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    ranks = Self.inverse(entities)

    func name(_ place: Int) -> [UInt8] {
      tally.names.makeArray(KeyTable.parts(tally.formTable.keys[place]).low)
    }
    forms = tally.makeFormPlaces().map { places in
      places.count < 2
        ? places : places.sorted { name($0).lexicographicallyPrecedes(name($1)) }
    }

    var used: Set<UInt32> = []
    tally.cells.forEach { key, _ in used.insert(KeyTable.parts(key).low) }
    groups = used.sorted {
      tally.groups.makeArray($0).lexicographicallyPrecedes(tally.groups.makeArray($1))
    }
    groupRanks = Dictionary(uniqueKeysWithValues: zip(groups, 0...))
  }

  /// The ranks of a pair's entities, the lower one first.
  func pair(_ key: UInt64) -> (UInt32, UInt32) {
    let (a, b) = KeyTable.parts(key)
    let (left, right) = (ranks[Int(a)], ranks[Int(b)])
    return (min(left, right), max(left, right))
  }

  /// The rank of a cell's entity, from 1 and 0 for none, and of its group.
  func cell(_ key: UInt64) -> (UInt32, UInt32) {
    let (entity, group) = KeyTable.parts(key)
    let rank = entity == Tally.noEntity ? 0 : ranks[Int(entity)] + 1
    return (rank, groupRanks[group] ?? 0)
  }

  private static func inverse(_ order: [Int]) -> [UInt32] {
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
    return ranks
  }
}
