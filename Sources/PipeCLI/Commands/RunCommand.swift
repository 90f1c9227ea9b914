internal import ArgumentParser
internal import PipeKit

struct RunCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a pipeline over documents.",
    discussion: """
      EXAMPLES
        pipe run news.yaml                              what the file says
        pipe run news.yaml articles/ more.jsonl.gz      other input
        pipe run news.yaml - -o - < a.jsonl             as a filter, JSON Lines out
        pipe run news.yaml --workers 4 --limit 1000     faster, and less of it
        pipe run news.yaml --set stages.ner.labels=[PERSON]

      EXIT STATUS
        0 done   3 done, some documents quarantined or skipped   64 usage   65 data
        66 input missing   69 plugin unavailable   73 cannot create output
        74 input/output   75 locked   78 pipeline file   130 interrupted
      """)

  @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Argument(help: "Files, folders or globs to read in place of the file's; '-' for standard input.")
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: "The folder to write to, or '-' for standard output.")
  var output: String?

  @Option(name: .shortAndLong, help: "Threads. The output does not depend on how many.")
  var workers: Int?

  @Option(help: "Read no more than this many documents.")
  var limit: Int?

  @Option(help: "The field that holds the text, in JSON Lines, CSV and TSV.")
  var textKey: String?

  @Option(help: "The field that holds the identifier.")
  var idKey: String?

  @Option(
    help: "What offsets count: codepoint, utf8 or utf16.",
    transform: { try OffsetUnit(argument: $0) })
  var offsets: OffsetUnit?

  @OptionGroup var overrides: OverrideOptions

  @Option(help: "How to show progress: auto, plain, json or none.")
  var progress: ProgressStyle = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if let workers, !(1...256).contains(workers) {
      throw ValidationError("--workers must be from 1 to 256")
    }
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run(on host: Host) throws {
    StopSignal.install()
    var pipeline = try PipelineLoader(host).load(
      config, overrides: overrides.set, extraPlugins: overrides.plugins)
    apply(to: &pipeline)
    // Paths on the command line start where the user is, those of the file where the file is.
    var job = RunJob(
      host: host, pipeline: try Preparation(host: host).prepare(pipeline),
      inputDirectory: inputs.isEmpty ? pipeline.directory : ".")
    job.workers = workers ?? ProcessorCount.available
    job.limit = limit
    job.progress = quiet ? .none : progress
    job.isQuiet = quiet
    try job.run()
  }

  /// Puts what the command line says in place of what the file says.
  private func apply(to pipeline: inout Pipeline) {
    if !inputs.isEmpty {
      pipeline.inputs = inputs.map { InputPattern($0) }
    }
    for index in pipeline.inputs.indices {
      if let textKey { pipeline.inputs[index].textKey = textKey }
      if let idKey { pipeline.inputs[index].idKey = idKey }
    }
    if let offsets { pipeline.output.offsets = offsets }
    if let output {
      pipeline.output.directory = output == "-" ? nil : output
    }
  }
}

extension ProgressStyle: ExpressibleByArgument {}

extension OffsetUnit {
  /// Reads the unit that `--offsets` names.
  fileprivate init(argument: String) throws {
    guard let unit = OffsetUnit(rawValue: argument) else {
      throw ValidationError("'\(argument)' is not codepoint, utf8 or utf16")
    }
    self = unit
  }
}
