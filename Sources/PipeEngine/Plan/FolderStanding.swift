/// How far a run folder is with a plan.
package enum FolderStanding: Sendable {
  /// Nothing of a run is there.
  case fresh
  /// A run of the same plan began and did not end.
  case begun
  /// The same plan was run to its end.
  case complete(Counts)
  /// The folder holds a run of another plan.
  case different([String])

  /// Looks into a folder.
  package init(_ folder: RunFolder, for plan: RunPlan) throws(EngineError) {
    let completion = try StoredManifest(inFolder: folder.path)
    if let stored = try RunPlan.stored(in: folder) {
      if stored.key != plan.key || !plan.isRepeatable {
        // A plan alone, without a shard and without results, is nothing to lose.
        let hasShards = try !Disk.entries(of: "\(folder.state)/shards").isEmpty
        self =
          completion != nil || hasShards
          ? .different(PlanDifference.lines(from: stored, to: plan)) : .fresh
      } else if let completion, completion.plan == plan.key,
        completion.missingOutputs(inFolder: folder.path).isEmpty
      {
        self = .complete(completion.counts)
      } else {
        self = .begun
      }
    } else if let completion {
      if completion.plan == plan.key, completion.missingOutputs(inFolder: folder.path).isEmpty {
        self = .complete(completion.counts)
      } else {
        self = .different(["its plan is no longer there to compare"])
      }
    } else {
      self = .fresh
    }
  }
}
