internal import ArgumentParser
internal import PipeKit

struct ListCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List stages, or one stage's settings and examples.",
    discussion: """
      EXAMPLES
        pipe list              every stage, a line each
        pipe list sentences    settings, layers and examples of one
        pipe list --plugin plugins/quotes      with those of a plugin
      """)

  @Argument(help: "A stage's name.")
  var name: String?

  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: "The folder of a plugin whose components to list too. May be repeated.")
  var plugins: [String] = []

  func run(on host: Host) throws {
    let out = Console.standardOutput
    let registry = try PluginRegistry(host).adding(plugins)
    guard let name else {
      let width = registry.names.map(\.count).max() ?? 0
      for name in registry.names {
        guard let type = registry[name] else { continue }
        let padding = String(repeating: " ", count: width - name.count + 2)
        out.line(out.styled(name, .bold) + padding + type.info.summary)
      }
      return
    }
    guard let type = registry[name] else {
      let near = Suggestion.nearest(to: name, in: registry.names)
      throw ValidationError(
        "there is no stage '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    out.write(StageDescription(type).text(on: out))
  }
}
