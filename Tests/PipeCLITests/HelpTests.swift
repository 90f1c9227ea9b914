import ArgumentParser
import Testing

@testable import PipeCLI

@Suite struct HelpTests {
  /// A command and all below it.
  private static func commands(
    _ command: any ParsableCommand.Type = PipeCommand.self
  ) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap { commands($0) }
  }

  @Test func `No line of the examples is broken on a terminal of 80 columns`() {
    for command in Self.commands() {
      for line in command.configuration.discussion.split(separator: "\n") {
        #expect(line.count < 80, "\(command): \(line)")
      }
    }
  }
}
