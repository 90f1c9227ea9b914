/// What a cache holds.
package struct CacheSummary: Sendable {
  /// How many runs have used it.
  package var generation: Int
  /// By the stage's name, then by the last use.
  package var stages: [Stage] = []

  /// The results of one stage in one state.
  package struct Stage: Sendable {
    package var header: SegmentHeader
    package var results = 0
    package var bytes = 0
    /// The last run that they were of use to.
    package var lastUse = 0
    package var cost: StageCost?
  }
}

extension CacheFolder {
  /// Looks at every segment.
  package func summary() throws(EngineError) -> CacheSummary {
    let ledger = ledger()
    var stages: [String: CacheSummary.Stage] = [:]
    for name in try finishedSegments() {
      guard let segment = SegmentFile("\(segments)/\(name)"),
        let (header, entries) = segment.contents()
      else { continue }
      var stage = stages[header.identity] ?? CacheSummary.Stage(header: header)
      stage.results += entries.count
      stage.bytes += segment.size
      stage.lastUse = max(stage.lastUse, ledger.lastUse[name] ?? 0)
      stage.cost = ledger.costs[header.identity]
      stages[header.identity] = stage
    }
    return CacheSummary(
      generation: ledger.generation,
      stages: stages.values.sorted {
        ($0.header.stage, -$0.lastUse, $0.header.identity)
          < ($1.header.stage, -$1.lastUse, $1.header.identity)
      })
  }
}
