internal import PipeEngine
internal import PipeKit

/// Says what a new run would do with one document of a finished one, and why.
///
/// The input is read and the document sent through the stages, with what the cache has of it;
/// nothing is written.
struct RerunStory {
  let job: RunJob
  let stored: StoredPlan

  /// A sentence; throws what ends the command.
  func sentence(for id: String) throws -> String {
    let plan = try job.makePlan()
    if plan.plan.key == stored.plan.key {
      return "a new run would not run it again: tool, pipeline and input are what they were"
    }
    let differences = PlanDifference.lines(from: stored.plan, to: plan.plan)
    let reason = Self.joined(differences.prefix(3).map { $0 }, with: "; ")
    let cache = try openCache()
    guard let reports = try probe(id, plan, cache) else {
      return "a new run would not find it: it is no longer in the input (\(reason))"
    }
    guard cache != nil else {
      return "a new run would run every stage on it again, since there is no cache (\(reason))"
    }
    return Self.sentence(reports, reason: reason)
  }

  /// What the stages would do, in their order.
  private static func sentence(
    _ reports: [(id: String, report: StageCacheReport?)], reason: String
  ) -> String {
    func names(_ isWanted: (StageCacheReport) -> Bool) -> [String] {
      reports.compactMap { id, report in report.flatMap { isWanted($0) ? "'\(id)'" : nil } }
    }
    let loaded = names { $0.hits > 0 }
    let run = names { $0.hits == 0 && $0.misses > 0 }
    let quick = reports.filter { $0.report.map { $0.hits + $0.misses == 0 } ?? true }.map {
      "'\($0.id)'"
    }
    var parts: [String] = []
    if !run.isEmpty {
      parts.append(
        "run \(joined(run)) on it again, since the cache has nothing of it as it is now (\(reason))"
      )
    }
    if !loaded.isEmpty { parts.append("load what \(joined(loaded)) made") }
    if !quick.isEmpty { parts.append("run \(joined(quick)) as ever") }
    return "a new run would " + joined(parts, with: ", ")
  }

  private func openCache() throws -> RunCache? {
    guard let options = job.cacheOptions else { return nil }
    return try RunCache(
      probing: options.directory ?? UserFolder.cache("results"), members: job.cacheMembers,
      build: ToolBuild.record)
  }

  /// Sends the document through the stages; nil if it does not come.
  private func probe(
    _ id: String, _ plan: PlannedRun, _ cache: RunCache?
  ) throws -> [(id: String, report: StageCacheReport?)]? {
    let probe = DocumentProbe(id: id)
    var job = job
    job.cache = cache
    var pipeline = job.pipeline
    pipeline.stages.removeAll { $0.stage is any Aggregator }
    let stages = pipeline.stages.map(\.id)
    pipeline.stages.insert(PipelineStage(id: "", stage: probe), at: 0)
    // Without a cache the stages have nothing to tell.
    if cache == nil { pipeline.stages.removeSubrange(1...) }
    _ = try job.runEngine(
      pipeline, plan.plan.shards.indices.map(plan.shard), totalBytes: nil, sinks: [],
      to: StandardOutput())
    guard probe.wasSeen else { return nil }
    return stages.map { ($0, cache?.report(of: $0)) }
  }

  private static func joined(_ words: [String], with separator: String = ", ") -> String {
    words.joined(separator: separator)
  }
}
