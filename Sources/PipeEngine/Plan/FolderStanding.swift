private import Glibc
internal import PipeKit

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
    let completion = try Completion(folder)
    if let stored = try RunPlan.stored(in: folder) {
      if stored.key != plan.key || !plan.isRepeatable {
        // A plan alone, without a shard and without results, is nothing to lose.
        let hasShards = try !Disk.entries(of: "\(folder.state)/shards").isEmpty
        self =
          completion != nil || hasShards
          ? .different(PlanDifference.lines(from: stored, to: plan)) : .fresh
      } else if let completion, completion.plan == plan.key, completion.isWhole(in: folder) {
        self = .complete(completion.counts)
      } else {
        self = .begun
      }
    } else if let completion {
      if completion.plan == plan.key, completion.isWhole(in: folder) {
        self = .complete(completion.counts)
      } else {
        self = .different(["its plan is no longer there to compare"])
      }
    } else {
      self = .fresh
    }
  }

  /// What the manifest of a complete run says.
  private struct Completion {
    let plan: String?
    let counts: Counts
    private let outputs: [OutputRecord]

    init?(_ folder: RunFolder) throws(EngineError) {
      guard let bytes = try Disk.read("\(folder.path)/\(RunFolder.manifest)") else { return nil }
      let value = try? JSONParser.parse(bytes)
      plan = value?["plan"]?["key"]?.string
      counts = value?["counts"].flatMap(Counts.init) ?? Counts()
      outputs = value?["outputs"]?.array?.compactMap(OutputRecord.init) ?? []
    }

    /// Whether the files of the manifest are there in their sizes.
    func isWhole(in folder: RunFolder) -> Bool {
      outputs.allSatisfy { Disk.size(of: "\(folder.path)/\($0.path)") == $0.size }
    }
  }
}
