internal import ArgumentParser
internal import PipeKit

struct ListCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List stages, or one stage's settings and examples.",
    discussion: """
      EXAMPLES
        pipe list              every stage, a line each
        pipe list sentences    settings, layers and examples of one
      """)

  @Argument(help: "A stage's name.")
  var name: String?

  func run(on host: Host) throws {
    let out = Console.standardOutput
    guard let name else {
      let width = host.registry.names.map(\.count).max() ?? 0
      for name in host.registry.names {
        guard let type = host.registry[name] else { continue }
        let padding = String(repeating: " ", count: width - name.count + 2)
        out.line(out.styled(name, .bold) + padding + type.info.summary)
      }
      return
    }
    guard let type = host.registry[name] else {
      let near = Suggestion.nearest(to: name, in: host.registry.names)
      throw ValidationError(
        "there is no stage '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    out.write(StageDescription(type).text(on: out))
  }
}
