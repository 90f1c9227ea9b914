internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

struct VerifyCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that a run is what it says, by doing it again.",
    discussion: """
      EXAMPLES
        pipe verify runs/news              every byte
        pipe verify runs/news --sample 1%  every digest, one document in a hundred
        pipe verify runs/news --sample 0%  digests only

      EXIT STATUS
        0 as it says   65 something differs   66 there is no complete run
        75 the pipeline, the tool or the input is another now
      """)

  @Argument(help: "The run folder.", completion: .directory)
  var folder: String

  @Option(
    help: "Which share of the documents to compute again; without it, everything.",
    transform: { try SampleFilter.parse($0) })
  var sample: Int?

  @Option(name: .shortAndLong, help: "Threads.")
  var workers: Int?

  func run(on host: Host) throws {
    StopSignal.install()
    let stored = try StoredPlan(folder, on: host)
    var job = try stored.makeJob(on: host)
    job.workers = workers ?? ProcessorCount.available
    job.isQuiet = true
    let verification = RunVerification(job: job, stored: stored)
    do {
      let problems = try verification.problems(sample: sample)
      for problem in problems { host.console.line("pipe: \(problem)") }
      if !problems.isEmpty { throw ExitStatus.data.error }
      Console.standardOutput.line(verification.success(sample: sample))
    } catch let error as EngineError {
      throw job.end(error)
    } catch let problem as FileProblem {
      host.console.line("pipe: cannot read '\(problem.path)': \(problem.reason)")
      throw ExitStatus.inputOutput.error
    }
  }
}
