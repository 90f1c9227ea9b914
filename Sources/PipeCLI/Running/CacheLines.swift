internal import PipeEngine

/// What the cache did for a run, for the person who started it.
struct CacheLines {
  private let stages: [(id: String, elapsed: Duration, report: StageCacheReport)]

  init(_ stages: [Engine.StageOutcome]) {
    self.stages = stages.compactMap { stage in
      stage.cache.map { (stage.id, stage.elapsed, $0) }
    }
  }

  /// A line or two; none where there was no cache.
  var lines: [String] {
    if stages.isEmpty { return [] }
    var parts: [String] = []
    for (id, _, report) in stages where report.leftOut == nil && report.hits + report.misses > 0 {
      let all = report.hits + report.misses
      parts.append("\(id) \(Quantity.count(report.hits)) of \(Quantity.count(all)) loaded")
    }
    let left = stages.filter { $0.report.leftOut != nil }.map(\.id)
    if !left.isEmpty { parts.append("left out \(left.joined(separator: ", "))") }
    var lines = ["cache: " + parts.joined(separator: "; ")]
    if let gain { lines.append("       " + gain) }
    return lines
  }

  /// What the cache saved, and what is left to save.
  private var gain: String? {
    let saved = stages.reduce(0) { $0 + $1.report.savedSeconds }
    guard saved > 0 else { return nil }
    let spent = stages.reduce(0) { $0 + $1.elapsed / .seconds(1) }
    let text =
      "\(Quantity.duration(seconds: saved)) saved of "
      + Quantity.duration(seconds: saved + spent)
    guard let slowest = stages.max(by: { $0.elapsed < $1.elapsed }), slowest.report.misses > 0,
      slowest.elapsed / .seconds(1) > spent / 2
    else { return text }
    let share = Int((slowest.elapsed / .seconds(1) / spent * 100).rounded())
    return text + "; \(share) % of the rest is \(slowest.id), which had to run again"
  }
}
