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
                                      and what a new run would do with it, and why

      EXIT STATUS
        0 complete   3 complete, with documents left out   75 begun and not complete
        66 there is no run, or no document of that name
      """)

  @Argument(help: "The run folder.", completion: .directory)
  var folder: String

  @Option(help: "The identifier of a document.")
  var why: String?

  @Option(help: "The cache a new run would use, besides what the pipeline file says.")
  var cache: String?

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
        out.line(story)
        if status.isComplete { try sayWhatANewRunWouldDo(with: why, host) }
        return
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

  private func sayWhatANewRunWouldDo(with id: String, _ host: Host) throws {
    let start = WorkingDirectory.path
    let stored = try StoredPlan(folder, on: host)
    var job = try stored.makeJob(on: host)
    job.progress = .none
    job.cacheOptions = job.pipeline.cache
    if let cache {
      job.cacheOptions = CacheOptions(directory: PrepareContext(directory: start).resolve(cache))
    }
    let sentence = try RerunStory(job: job, stored: stored).sentence(for: id)
    Console.standardOutput.line(sentence)
  }
}
