internal import ArgumentParser
internal import PipeKit

/// What every command works with.
struct Host: Sendable {
  let registry: Registry
  var console = Console.standardError
}

/// A command that needs the components on offer.
protocol HostedCommand: ParsableCommand {
  func run(on host: Host) throws
}

extension HostedCommand {
  mutating func run() throws {
    preconditionFailure("a hosted command is run by PipeTool")
  }
}
