internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

struct StatusCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say how far a run is, or what became of a document.",
    discussion: """
      EXAMPLES
        pipe status runs/news
        pipe status runs/news --why article-17

      EXIT STATUS
        0 complete   3 complete, with documents left out   75 begun and not complete
        66 there is no run, or no document of that name
      """)

  @Argument(help: "The run folder.", completion: .directory)
  var folder: String

  @Option(help: "The identifier of a document.")
  var why: String?

  func run(on host: Host) throws {
    do {
      guard let status = try RunStatus(folder) else {
        host.console.line("pipe: there is no run in '\(folder)'")
        throw ExitStatus.inputMissing.error
      }
      let out = Console.standardOutput
      if let why {
        guard let story = try status.story(of: why) else {
          host.console.line("pipe: \(status.absence(of: SafeText.visible(why)))")
          throw ExitStatus.inputMissing.error
        }
        return out.line(story)
      }
      out.line(status.text)
      if !status.isComplete { throw ExitStatus.locked.error }
      if status.counts.written < status.counts.read { throw ExitStatus.someRejected.error }
    } catch let error as EngineError {
      host.console.line("pipe: \(error)")
      throw ExitStatus(error).error
    } catch let problem as FileProblem {
      host.console.line("pipe: cannot read '\(problem.path)': \(problem.reason)")
      throw ExitStatus.inputOutput.error
    }
  }
}
