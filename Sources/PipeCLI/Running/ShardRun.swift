internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// Makes some shards of a plan, while others may make more of them elsewhere.
struct ShardRun {
  private let job: RunJob
  private let planned: PlannedRun
  /// Holds the lock.
  private let folder: RunFolder
  private let store: ShardStore

  init(_ job: RunJob, _ planned: PlannedRun, directory: String) throws {
    self.job = job
    self.planned = planned
    folder = try RunFolder(directory, sharing: .shards)
    store = try ShardStore(folder, plan: planned.plan.key)
  }

  /// Makes the shards that nobody has made yet; returns what all of them came to.
  func run(_ numbers: [Int]) throws -> Counts {
    var counts = Counts()
    for number in numbers {
      if let record = try store.record(of: number) {
        counts = counts + record.counts
        say("shard \(number) is made already")
        continue
      }
      // A shard by itself: identifiers of others are looked at when they are put together.
      let sinks = job.sinks
      let outcome = try job.runEngine(
        job.collecting, [planned.shard(number)], totalBytes: planned.size(of: [number]),
        sinks: sinks, to: ShardFiles(store, sinks: sinks))
      counts = counts + outcome.counts
      say("shard \(number): \(Quantity.count(outcome.counts.read, "document")) read")
    }
    return counts
  }

  private func say(_ text: String) {
    if !job.isQuiet { job.host.console.line("pipe: \(text)") }
  }
}
