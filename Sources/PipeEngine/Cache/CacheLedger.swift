internal import PipeKit

/// What a cache remembers besides results: when segments were last of use, and what stages cost.
package struct CacheLedger: Sendable {
  /// How many runs have used the cache.
  package var generation = 0
  /// The last run that a segment was of use to, by its name.
  package var lastUse: [String: Int] = [:]
  /// What stages cost, by their identity.
  package var costs: [String: StageCost] = [:]

  /// No more costs are remembered.
  private static let maximumCosts = 1_000

  init() {}

  /// Reads a ledger; nil if the bytes are not one.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONParser.parse(bytes), let number = value["generation"]?.integer,
      (0..<1 << 53).contains(number), case .object(let uses)? = value["last_use"],
      case .object(let costs)? = value["costs"]
    else { return nil }
    generation = number
    for use in uses { lastUse[use.key] = use.value.integer }
    for cost in costs { self.costs[cost.key] = StageCost(cost.value) }
  }

  func makeBytes() -> [UInt8] {
    let uses = lastUse.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let costs = costs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return JSONValue.object([
      .init("generation", .number("\(generation)")),
      .init("last_use", .object(uses.map { .init($0.key, .number("\($0.value)")) })),
      .init("costs", .object(costs.map { .init($0.key, $0.value.json) })),
    ]).formatted()
  }

  /// Forgets segments that are gone, and the costs of stages that nobody has used for longest.
  mutating func forget(allBut names: [String]) {
    let known = Set(names)
    lastUse = lastUse.filter { known.contains($0.key) }
    let excess = costs.count - Self.maximumCosts
    guard excess > 0 else { return }
    let oldest = costs.sorted {
      ($0.value.generation, $0.key) < ($1.value.generation, $1.key)
    }
    for (identity, _) in oldest.prefix(excess) { costs[identity] = nil }
  }
}
