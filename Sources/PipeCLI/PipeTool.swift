internal import ArgumentParser
public import PipeKit
internal import PipePlugins
internal import PipeStages

/// The `pipe` command.
///
/// A package of its own offers more stages by calling ``main(adding:)`` from its `main`:
///
/// ```swift
/// import PipeCLI
/// PipeTool.main(adding: [MyStage.self])
/// ```
public enum PipeTool {
  /// Runs the command line and ends the process with the status of DESIGN's table.
  public static func main(adding stages: [any Component.Type] = []) -> Never {
    Memory.keepLargeBlocksApart()
    let host = Host(registry: Registry(builtInStages + stages))
    do {
      // The runtime looks for the arguments under /proc; where it cannot, help would be a success.
      guard !CommandLine.arguments.isEmpty else {
        host.console.line("pipe: the system does not say what the command line is")
        throw ExitStatus.inputOutput.error
      }
      let command = try PipeCommand.parseAsRoot()
      if let command = command as? any HostedCommand {
        try command.run(on: host)
      } else {
        var command = command
        try command.run()
      }
    } catch {
      RunningPools.end()
      PipeCommand.exit(withError: error)
    }
    RunningPools.end()
    PipeCommand.exit()
  }
}
