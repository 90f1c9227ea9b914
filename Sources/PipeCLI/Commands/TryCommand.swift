internal import ArgumentParser
internal import PipeIO
internal import PipeKit

struct TryCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Show what every stage makes of one text.",
    discussion: """
      EXAMPLES
        pipe try news.yaml < article.txt
        echo 'Mr Macron warned Russia.' | pipe try news.yaml
      """)

  @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @OptionGroup var overrides: OverrideOptions

  func run(on host: Host) throws {
    let loaded = try PipelineLoader(host).load(
      config, overrides: overrides.set, extraPlugins: overrides.plugins)
    let pipeline = try Preparation(host: host).prepare(loaded)
    var document = try read(limits: pipeline.limits, host.console)
    let out = Console.standardOutput
    for stage in pipeline.stages {
      guard var runner = StageRunner(stage.stage), runner.aggregator == nil else { continue }
      let before = document
      do {
        guard try runner.run(&document) else {
          return out.line("\(stage.id) drops the document")
        }
      } catch {
        host.console.line("pipe: '\(stage.id)' rejects the text: \(error)")
        throw ExitStatus.data.error
      }
      out.write(StageView(stage, before: before, after: document, console: out).text)
    }
  }

  /// Standard input as a run would read a text file: unpacked, decoded and repaired.
  private func read(limits: InputLimits, _ console: Console) throws -> Document {
    let input = InputFile(path: "-", location: nil, format: .txt, documentID: "text")
    var source = FileSource([input], limits: ReadLimits(limits))
    var batch = Batch(index: 0)
    source.read(into: &batch)
    source.decode(&batch)
    guard let document = batch.documents.first else {
      let problem = batch.rejections.first?.error
      console.line("pipe: cannot read standard input: \(problem?.message ?? "there is none")")
      throw (problem?.code == "unreadable" ? ExitStatus.inputOutput : .data).error
    }
    if case .integer(let bytes)? = document.notes.facts["repaired_bytes"] {
      console.line(
        "pipe: the text is not UTF-8; \(Quantity.count(bytes, "byte")) replaced by U+FFFD")
    }
    return document
  }
}
