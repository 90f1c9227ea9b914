internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

/// What a run or a plan is made from: everything that may change the bytes that come out.
struct PipelineOptions: ParsableArguments {
  @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Argument(help: "Files, folders or globs to read in place of the file's; '-' for standard input.")
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: "The folder to write to, or '-' for standard output.")
  var output: String?

  @Option(help: "Read no more than this many documents.")
  var limit: Int?

  @Option(help: "The field that holds the text, in JSON Lines, CSV and TSV.")
  var textKey: String?

  @Option(help: "The field that holds the identifier.")
  var idKey: String?

  @Flag(help: "Read files behind links that lead out of the input's folder too.")
  var followSymlinks = false

  @Option(
    help: "What offsets count: codepoint, utf8 or utf16.",
    transform: { try OffsetUnit(argument: $0) })
  var offsets: OffsetUnit?

  @Option(
    help: "How much input is committed at once, such as 512K or 8M (the default).",
    transform: { try ByteSize.parse($0) })
  var shardSize: Int?

  @OptionGroup var overrides: OverrideOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  /// The arguments that these options were given as, in an order of our own.
  var arguments: [String] {
    var arguments: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { arguments.append("--\(name)=\(value)") }
    }
    add("output", output)
    add("limit", limit.map { "\($0)" })
    add("text-key", textKey)
    add("id-key", idKey)
    if followSymlinks { arguments.append("--follow-symlinks") }
    add("offsets", offsets?.rawValue)
    add("shard-size", shardSize.map { "\($0)" })
    for value in overrides.set { add("set", value) }
    for value in overrides.plugins { add("plugin", value) }
    return arguments + ["--"] + [config].compactMap { $0 } + inputs
  }

  /// Loads the pipeline and prepares it, or ends the command.
  func makeJob(on host: Host) throws -> RunJob {
    guard let config else {
      throw ValidationError("name a pipeline file, such as pipelines/news.yaml")
    }
    var pipeline = try PipelineLoader(host).load(
      config, overrides: overrides.set, extraPlugins: overrides.plugins)
    apply(to: &pipeline)
    let prepared = try Preparation(host: host).prepareRecording(
      pipeline, plugins: overrides.plugins)
    // Paths on the command line start where the user is, those of the file where the file is.
    var job = RunJob(
      host: host, pipeline: prepared.pipeline, files: prepared.files,
      inputDirectory: inputs.isEmpty ? pipeline.directory : ".",
      origin: PlanOrigin(directory: WorkingDirectory.path, arguments: arguments))
    job.stageFiles = prepared.stageFiles
    job.limit = limit
    if let shardSize { job.shardSize = shardSize }
    return job
  }

  /// The folders of all plugins, as a plan's list of files names them.
  func pluginFolders(of pipeline: Pipeline) -> [String] {
    let own = pipeline.plugins.map { PrepareContext(directory: pipeline.directory).resolve($0) }
    let files = PreparedFiles(directory: pipeline.directory)
    return (own + overrides.plugins).map(files.relative)
  }

  /// Puts what the command line says in place of what the file says.
  private func apply(to pipeline: inout Pipeline) {
    if !inputs.isEmpty {
      pipeline.inputs = inputs.map { InputPattern($0) }
      pipeline.source = nil
    }
    for index in pipeline.inputs.indices {
      if let textKey { pipeline.inputs[index].textKey = textKey }
      if let idKey { pipeline.inputs[index].idKey = idKey }
      if followSymlinks { pipeline.inputs[index].followsLinks = true }
    }
    if let offsets { pipeline.output.offsets = offsets }
    if let output {
      pipeline.output.directory = output == "-" ? nil : output
    }
  }
}

extension OffsetUnit {
  /// Reads the unit that `--offsets` names.
  fileprivate init(argument: String) throws {
    guard let unit = OffsetUnit(rawValue: argument) else {
      throw ValidationError("'\(argument)' is not codepoint, utf8 or utf16")
    }
    self = unit
  }
}
