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
      let command = try parse(saying: host.console)
      if let command = command as? any HostedCommand {
        try command.run(on: host)
      } else {
        var command = command
        try command.run()
      }
    } catch {
      end(with: error, console: host.console)
    }
    end(with: nil, console: host.console)
  }

  /// Reads the command line; a word that is no command is said with what it is near to.
  private static func parse(saying console: Console) throws -> any ParsableCommand {
    do {
      return try PipeCommand.parseAsRoot()
    } catch {
      guard !PipeCommand.exitCode(for: error).isSuccess,
        let unknown = UnknownCommand.find(in: Array(CommandLine.arguments.dropFirst()))
      else { throw error }
      console.line(unknown.message)
      throw ExitStatus.usage.error
    }
  }

  /// Ends plugins and the process; what standard output did not take is never a success.
  private static func end(with error: (any Error)?, console: Console) -> Never {
    RunningPools.end()
    guard let error else { exit(afterWritingWith: .success, console) }
    if let problem = error as? ValidationError {
      // Found while it ran, after the command line was understood: usage would say nothing new.
      console.line("pipe: \(problem.message)")
      exit(afterWritingWith: ExitStatus.usage.error, console)
    }
    let status = PipeCommand.exitCode(for: error)
    let message = PipeCommand.fullMessage(for: error)
    if !message.isEmpty { (status.isSuccess ? Console.standardOutput : console).line(message) }
    exit(afterWritingWith: status, console)
  }

  private static func exit(afterWritingWith status: ExitCode, _ console: Console) -> Never {
    if let reason = Console.lostOutput, status.isSuccess {
      console.line("pipe: standard output cannot be written: \(reason)")
      PipeCommand.exit(withError: ExitStatus.inputOutput.error)
    }
    PipeCommand.exit(withError: status)
  }
}
