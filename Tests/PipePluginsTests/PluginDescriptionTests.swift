import PipeKit
import Testing

@testable import PipePlugins

@Suite struct PluginDescriptionTests {
  private let place = SourceLocation(file: "plugin.yaml", line: 1, column: 1)

  private func scalar(_ text: String) -> ConfigNode {
    ConfigNode(.scalar(text, isQuoted: false), at: place)
  }

  private func read(_ pairs: [(String, ConfigNode)]) -> (PluginDescription?, [String]) {
    var problems: [Diagnostic] = []
    let node = ConfigNode(.mapping(pairs.map { (scalar($0.0), $0.1) }), at: place)
    let description = PluginDescription(node, problems: &problems)
    return (description, problems.map(\.message))
  }

  @Test func readsNameSummaryAndTypes() {
    let types = ConfigNode(.sequence([scalar("Shout"), scalar("Whisper")]), at: place)
    let (description, problems) = read([
      ("name", scalar("shout-it")), ("summary", scalar("Shouts.")), ("types", types),
    ])
    #expect(problems.isEmpty)
    #expect(description?.types == ["Shout", "Whisper"])
    #expect(description?.moduleName == "Plugin_shout_it")
  }

  @Test(arguments: ["../up", "", "1st", "a b", "Näme", "x\"); import Evil; (\""])
  func refusesANameThatCouldBeAnythingElse(name: String) {
    let (description, problems) = read([("name", scalar(name)), ("types", scalar("Shout"))])
    #expect(description == nil)
    #expect(!problems.isEmpty)
  }

  @Test func writesAnEntryPointThatNamesItsHost() {
    let description = read([("name", scalar("shout")), ("types", scalar("Shout"))]).0
    let entry = PluginBuilder.entryPoint(
      description!, host: HostBuild(identifier: "00ff", modules: "/modules"))
    #expect(entry.contains("PluginComponents([Shout.self]).pass()"))
    #expect(entry.contains("\"00ff\""))
  }
}
