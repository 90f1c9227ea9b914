internal import ArgumentParser
internal import PipeKit

struct LintCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check pipeline files, and say all that is wrong.",
    discussion: """
      Files that settings name, such as gazetteers and aliases, are read, too.

      EXAMPLES
        pipe lint pipelines/*.yaml
        pipe lint news.yaml --set stages.ner.min_score=0.8
      """)

  @Argument(help: "Pipeline files.")
  var files: [String]

  @OptionGroup var overrides: OverrideOptions

  func run(on host: Host) throws {
    var isGood = true
    for file in files {
      do {
        let pipeline = try PipelineLoader(host).load(
          file, overrides: overrides.set, extraPlugins: overrides.plugins)
        try Preparation(host: host).checkFiles(of: pipeline)
        Console.standardOutput.line("\(file): ok")
      } catch let exit as ExitCode {
        isGood = false
        if exit.rawValue != ExitStatus.pipelineFile.rawValue { throw exit }
      }
    }
    if !isGood { throw ExitStatus.pipelineFile.error }
  }
}

/// Values given on the command line in place of the pipeline file's.
struct OverrideOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: "Override a value: 'stages.ner.labels=[PERSON, ORG]'. May be repeated.")
  var set: [String] = []

  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: "The folder of a plugin, besides those the file names. May be repeated.")
  var plugins: [String] = []
}
