internal import ArgumentParser
internal import PipeKit

struct RunCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a pipeline over documents.",
    discussion: """
      EXAMPLES
        pipe run news.yaml                           what the file says
        pipe run news.yaml articles/ more.jsonl.gz   other input
        pipe run news.yaml - -o - < a.jsonl          as a filter, JSON Lines out
        pipe run news.yaml --workers 4 --limit 1000  faster, and less of it
        pipe run news.yaml --set stages.ner.labels=[PERSON]
        pipe run news.yaml --locked                  only as 'pipe lock' wrote down
        pipe run news.yaml --restart                 in place of an older run
        pipe run news.yaml --cache cache             keeps what slow stages make
        pipe run --plan runs/news --shard 3          one shard of 'pipe plan'

      A run that was stopped or killed goes on where it was when the same command is
      given again.

      EXIT STATUS
        0 done   3 done, some documents quarantined or skipped   64 usage   65 data
        66 input missing   69 plugin unavailable   73 cannot create output
        74 input/output   75 in use, or a run of another plan   78 pipeline file
        130 interrupted
      """)

  @OptionGroup var options: PipelineOptions

  @Option(
    name: .shortAndLong,
    help:
      "Threads that run stages, beside the one that writes. The output is the same for any number.")
  var workers: Int?

  @Option(help: "The run folder that 'pipe plan' made, in place of a pipeline file.")
  var plan: String?

  @Option(parsing: .singleValue, help: "Make this shard of the plan only. May be repeated.")
  var shard: [Int] = []

  @Flag(help: "Put this run in place of another plan's, or begin again.")
  var restart = false

  @Flag(help: "Refuse to run unless everything is as 'pipe lock' wrote it down.")
  var locked = false

  @Option(
    help: "Keep what slow stages make in this folder, and load what earlier runs kept there.",
    completion: .directory)
  var cache: String?

  @Flag(help: "Use no cache, whatever the pipeline file says.")
  var noCache = false

  @Option(help: "Add OpenLineage events, one a line, to this file.", completion: .file())
  var lineage: String?

  @Flag(help: "Describe the run folder in ro-crate-metadata.json.")
  var roCrate = false

  @Option(help: "How to show progress: auto, plain, json or none.")
  var progress: ProgressStyle = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if let workers, !(1...256).contains(workers) {
      throw ValidationError("--workers must be from 1 to 256")
    }
    if noCache, cache != nil { throw ValidationError("--cache and --no-cache exclude each other") }
    if plan == nil {
      if options.config == nil {
        throw ValidationError("name a pipeline file, such as pipelines/news.yaml")
      }
      if !shard.isEmpty { throw ValidationError("--shard needs a --plan") }
    } else if options.config != nil {
      throw ValidationError("with --plan there is no pipeline file; the plan names it")
    }
  }

  func run(on host: Host) throws {
    StopSignal.install()
    // A stored plan is run in the folder it was made in.
    let start = WorkingDirectory.path
    if let plan {
      let stored = try StoredPlan(plan, on: host)
      var job = try stored.makeJob(on: host)
      configure(&job, from: start)
      return try job.run(stored, shards: shard.isEmpty ? nil : shard)
    }
    var job = try options.makeJob(on: host)
    configure(&job, from: start)
    if locked { job.lockFile = options.config.map { LockFile.path(for: $0) } }
    try job.run()
  }

  private func configure(_ job: inout RunJob, from start: String) {
    job.cacheOptions = job.pipeline.cache
    if let cache {
      var options = job.pipeline.cache ?? CacheOptions()
      options.directory = PrepareContext(directory: start).resolve(cache)
      job.cacheOptions = options
    }
    if noCache { job.cacheOptions = nil }
    job.workers = workers ?? ProcessorCount.available
    job.progress = quiet ? .none : progress
    job.isQuiet = quiet
    job.restarts = restart
    job.provenance = Provenance(lineagePath: lineage, writesCrate: roCrate)
  }
}

extension ProgressStyle: ExpressibleByArgument {}
