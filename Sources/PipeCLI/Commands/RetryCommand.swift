internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

struct RetryCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Run the quarantined documents of a run again, and fold them in.",
    discussion: """
      EXAMPLES
        pipe retry runs/news                         when a plugin has been mended
        pipe retry runs/news --set limits.line=128M  with a wider limit
        pipe retry runs/news --set stages.spacy-ner.timeout=5m

      The folder is then what a run from the start would make now. What could change
      documents that were written is refused: other settings, models or input.
      Limits and timeouts may be wider, the answers to errors others, and plugins
      mended as long as their stages keep their versions.

      EXIT STATUS
        0 no document is left out any more   3 some still are
        66 there is no complete run   75 in use, or something else has changed
      """)

  @Argument(help: "The run folder.", completion: .directory)
  var folder: String

  @Option(
    parsing: .singleValue, help: "Override a value: 'limits.document=128M'. May be repeated.")
  var set: [String] = []

  @Option(name: .shortAndLong, help: "Threads. The output does not depend on how many.")
  var workers: Int?

  @Option(help: "How to show progress: auto, plain, json or none.")
  var progress: ProgressStyle = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run(on host: Host) throws {
    StopSignal.install()
    let stored = try StoredPlan(folder, on: host)
    var (job, options) = try stored.makeJob(on: host, overrides: set)
    job.workers = workers ?? ProcessorCount.available
    job.isQuiet = quiet
    job.progress = quiet ? .none : progress
    try job.retry(stored, pluginFolders: options.pluginFolders(of: job.pipeline))
  }
}
