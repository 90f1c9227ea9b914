internal import ArgumentParser
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
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read("-")
    } catch {
      host.console.line("pipe: cannot read standard input: \(error.reason)")
      throw ExitStatus.inputOutput.error
    }
    let (text, replacements) = Text.repairing(bytes)
    if replacements > 0 {
      host.console.line("pipe: the text is not UTF-8; \(replacements) places were repaired")
    }
    var document = Document(id: "text", text: text)
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
}
