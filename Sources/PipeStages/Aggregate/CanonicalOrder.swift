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
  private(set) var forms: FormPlaces
  /// Numbers of the groups that have cells, by bytes.
  let groups: [UInt32]
  private let ranks: [UInt32]
  private let groupRanks: [UInt32]

  init(_ tally: Tally) {
    let labelNames = tally.labels.map { Array($0.name.utf8) }
    labels = labelNames.indices.sorted {
      labelNames[$0].lexicographicallyPrecedes(labelNames[$1])
    }
    let labelRanks = Self.inverse(labels)
    self.labelRanks = labelRanks.map { Int($0) }

    let sorted = tally.entities.enumerated().map { number, record in
      Entity(
        label: UInt32(labelRanks[Int(record.label)]), number: UInt32(number), key: record.key,
        prefix: tally.keys.prefix(record.key))
    }.sorted { $0.precedes($1, tally.keys) }
    entities = sorted.map { Int($0.number) }
    ranks = Self.inverse(entities)
    forms = FormPlaces(tally)
    forms.sort(by: tally.names, tally.formTable.keys)

    var isUsed = [Bool](repeating: false, count: tally.groups.count)
    tally.cells.forEach { key, _ in isUsed[Int(KeyTable.parts(key).low)] = true }
    groups = isUsed.indices.filter { isUsed[$0] }.map { UInt32($0) }
      .sorted { tally.groups.precedes($0, $1) }
    var groupRanks = [UInt32](repeating: 0, count: isUsed.count)
    for (rank, group) in groups.enumerated() { groupRanks[Int(group)] = UInt32(rank) }
    self.groupRanks = groupRanks
  }

  /// What entities are sorted by.
  private struct Entity: BitwiseCopyable {
    let label: UInt32
    let number: UInt32
    let key: UInt32
    let prefix: UInt64

    func precedes(_ other: Entity, _ keys: borrowing NameTable) -> Bool {
      if label != other.label { return label < other.label }
      if prefix != other.prefix { return prefix < other.prefix }
      return keys.precedes(key, other.key)
    }
  }

  /// The ranks of a pair's entities as one key, the lower one first.
  func pair(_ key: UInt64) -> UInt64 {
    let (a, b) = KeyTable.parts(key)
    return Tally.pairKey(ranks[Int(a)], ranks[Int(b)])
  }

  /// The rank of a cell's entity, from 1 and 0 for none, and of its group, as one key.
  func cell(_ key: UInt64) -> UInt64 {
    let (entity, group) = KeyTable.parts(key)
    let rank = entity == Tally.noEntity ? 0 : ranks[Int(entity)] + 1
    return KeyTable.key(rank, groupRanks[Int(group)])
  }

  private static func inverse(_ order: [Int]) -> [UInt32] {
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
    return ranks
  }
}
