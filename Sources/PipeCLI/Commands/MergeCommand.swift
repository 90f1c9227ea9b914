internal import ArgumentParser
internal import PipeKit

struct MergeCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put the shards of a plan together.",
    discussion: """
      EXAMPLES
        pipe merge runs/news

      Shards that hold identifiers of earlier shards are made again first, since the
      first document with an identifier is the one that counts.

      EXIT STATUS
        0 done   3 done, some documents quarantined or skipped
        66 shards are missing   75 locked, or the pipeline is not the one planned
      """)

  @Argument(help: "The run folder.", completion: .directory)
  var folder: String

  @Option(name: .shortAndLong, help: "Threads, for shards that are made again.")
  var workers: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run(on host: Host) throws {
    StopSignal.install()
    let stored = try StoredPlan(folder, on: host)
    var job = try stored.makeJob(on: host)
    job.workers = workers ?? ProcessorCount.available
    job.isQuiet = quiet
    job.progress = quiet ? .none : .auto
    try job.merge(stored)
  }
}
