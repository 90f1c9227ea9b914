internal import ArgumentParser
private import Glibc
internal import PipeKit

struct TestCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests of pipelines, plugins and stages.",
    discussion: """
      EXAMPLES
        pipe test pipelines/*.yaml    the 'tests:' of pipeline files
        pipe test plugins/shout       a plugin: examples, rules, its pipelines
        pipe test sentences ner       stages, by name
        pipe test news.yaml --update  write the snapshots that tests name

      A test has a text, and what must be found in it:
        tests:
          - text: Mr Macron warned Russia.
            expect: { sentences: 1, entities: ["Macron PERSON", "Russia LOC"] }
          - text: Nato agreed.
            snapshot: snapshots/nato.json  the whole document, compared byte by byte

      EXIT STATUS
        0 all passed   65 some failed   69 plugin unavailable   78 pipeline file
      """)

  @Argument(help: "Pipeline files, folders of plugins, or names of stages.")
  var targets: [String]

  @Flag(help: "Write snapshots anew where they differ.")
  var update = false

  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: "The folder of a plugin whose stages are named. May be repeated.")
  var plugins: [String] = []

  func run(on host: Host) throws {
    var tally = TestTally()
    let registry = try PluginRegistry(host).adding(plugins)
    for target in targets {
      if FileBytes.exists("\(target)/plugin.yaml") {
        try test(plugin: target, on: host, &tally)
      } else if !FileBytes.exists(target), registry[target] is any Stage.Type {
        StageTestRun(registry).run(target, at: target, &tally)
      } else if (try? FileBytes.names(in: target)) != nil {
        _ = try PluginRegistry(host).describe(target)
      } else {
        try test(pipeline: target, on: host, &tally)
      }
    }
    try tally.finish()
  }

  private func test(pipeline file: String, on host: Host, _ tally: inout TestTally) throws {
    let loaded = try PipelineLoader(host).load(file, extraPlugins: plugins)
    try PipelineTestRun(try Preparation(host: host).prepare(loaded), updates: update)
      .run(&tally, console: host.console)
  }

  /// Tests every stage of a plugin, and the pipelines beside it.
  private func test(plugin folder: String, on host: Host, _ tally: inout TestTally) throws {
    let registry = try PluginRegistry(host).adding(plugins + [folder])
    let run = StageTestRun(registry, directory: folder)
    for name in registry.names where host.registry[name] == nil {
      run.run(name, at: folder, &tally)
    }
    for name in try FileBytes.names(in: folder)
    where name != "plugin.yaml" && name.hasSuffix(".yaml") {
      try test(pipeline: "\(folder)/\(name)", on: host, &tally)
    }
  }
}
