internal import ArgumentParser
internal import PipeEval
internal import PipeKit

struct EvalCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Score what a pipeline finds against gold.",
    discussion: """
      EXAMPLES
        pipe eval news.yaml dev.jsonl --task sentences
        pipe eval news.yaml dev.jsonl --task ner --labels PERSON,ORG
        pipe eval news.yaml dev.jsonl --task ner --map labels.json
        pipe eval news.yaml dev.jsonl --task coref
        pipe eval news.yaml dev.jsonl --task sentiment --by genre
        pipe eval news.yaml dev.jsonl --task targets --errors errors.html
        pipe eval news.yaml dev.jsonl --task actors
        pipe eval news.yaml dev.jsonl --task sentences --by id:4 --json
        pipe eval quotes.yaml dev.jsonl --task quotes

      GOLD
        JSON Lines, offsets in code points, end exclusive:
        {"id": …, "text": …, "sentences": [[0, 14], …],
         "entities": [{"start": 0, "end": 6, "label": "PERSON"}, …],
         "mentions": [{"start": 0, "end": 6, "label": "person", "chain": "1"}, …],
         "attributions": [{"source": [[0, 6]], "content": [[7, 14]]}, …],
         "label": -1, "target": {"start": 0, "end": 6}, "target_entity": "Ann Lee"}
        Other fields, and those of "meta", are the document's metadata. The
        stages do not see the answers, but for 'targets', which puts the target
        among the entities.

      'coref' scores which names of persons, organisations and places are held to
      be names of one thing: 'merges' are pairs of names that are written unlike,
      'mentions' are all pairs of mentions.

      'sentiment' scores the tone of each text, 'targets' that towards the words
      in "target", 'actors' that of the whole text towards whom "target_entity"
      names: the median of what is said of them under all their names. Whoever
      is found nowhere counts as neutral.

      Intervals hold 95 % of 1,000 resamples of the documents, of which there
      must be 5.

      EXIT STATUS
        0 done   3 done, some documents without a result   64 usage   65 bad gold
        66 input missing   73 cannot create the file of errors   78 pipeline file
      """)

  @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Argument(help: "The gold file.", completion: .file(extensions: ["jsonl"]))
  var gold: String

  @Option(help: "What to score: sentences, ner, coref, quotes, sentiment, targets or actors.")
  var task: EvalTask

  @Option(help: "Score only these labels, separated by commas.")
  var labels: String?

  @Option(help: "A JSON object that renames labels before they are compared; null drops one.")
  var map: String?

  @Option(help: "Score by a metadata field too, or by the Nth part of the identifier: 'id:N'.")
  var by: String?

  @Option(help: "Write the mistakes in their context to this file, .html or .txt.")
  var errors: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var overrides: OverrideOptions

  func validate() throws {
    if let errors, !errors.hasSuffix(".html"), !errors.hasSuffix(".txt") {
      throw ValidationError("--errors must end in .html or .txt")
    }
    if task != .ner, labels != nil || map != nil {
      throw ValidationError("--labels and --map are for --task ner")
    }
  }

  func run(on host: Host) throws {
    let loaded = try PipelineLoader(host).load(
      config, overrides: overrides.set, extraPlugins: overrides.plugins)
    let documents = try GoldFile(path: gold, console: host.console).documents(task)
    var labelMap = LabelMap()
    if let map {
      labelMap = try GoldFile(path: map, console: host.console).parsed {
        bytes throws(GoldError) in try LabelMap(bytes)
      }
    }
    if let labels { labelMap.keep(only: labels.split(separator: ",").map { String($0) }) }

    let pipeline = try Preparation(host: host).prepare(loaded)
    guard var evaluator = Evaluator(task, pipeline) else {
      host.console.line("pipe: no stage of '\(config)' writes '\(task.layer)'")
      throw ExitStatus.pipelineFile.error
    }
    evaluator.labels = labelMap
    evaluator.grouping = by.map { Grouping($0) }
    try report(evaluator.evaluate(documents), of: pipeline, on: host)
  }

  private func report(_ evaluation: Evaluation, of pipeline: Pipeline, on host: Host) throws {
    let out = Console.standardOutput
    if json {
      out.write(String(decoding: EvaluationJSON.bytes(of: evaluation), as: UTF8.self))
    } else {
      let documents = Quantity.count(evaluation.documents, "document")
      out.line(
        "\(out.styled(pipeline.name, .bold)) on \(goldName): \(task.rawValue), \(documents)\n")
      out.write(SafeText.visible(EvaluationText.text(of: evaluation)))
    }
    if let errors { try write(evaluation, pipeline, to: errors, on: host) }
    if let first = evaluation.missing.first {
      let count = Quantity.count(evaluation.missing.count, "document")
      let example = SafeText.visible("'\(first.document)': \(first.reason)")
      host.console.line("pipe: no result for \(count), such as \(example)")
      throw ExitStatus.someRejected.error
    }
  }

  private func write(
    _ evaluation: Evaluation, _ pipeline: Pipeline, to path: String, on host: Host
  ) throws {
    let bytes =
      if path.hasSuffix(".html") {
        MistakePage.make(evaluation, pipeline: pipeline.name, goldName: goldName)
      } else {
        Array(SafeText.visible(MistakeText.text(of: evaluation, goldName: goldName)).utf8)
      }
    try FileBytes.write(bytes, to: path, console: host.console)
  }

  /// The name of the gold file without its folders.
  private var goldName: String { gold.split(separator: "/").last.map { String($0) } ?? gold }
}

extension EvalTask: ExpressibleByArgument {}
