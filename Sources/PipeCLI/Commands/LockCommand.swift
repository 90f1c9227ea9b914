internal import ArgumentParser
internal import PipeKit

struct LockCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Write down what a run is made of, to be held to later.",
    discussion: """
      EXAMPLES
        pipe lock news.yaml                 writes news.lock
        pipe lock news.yaml articles/       for this input
        pipe run news.yaml --locked         runs only if nothing has changed

      The file names the build of pipe, every setting of every stage, and the
      digests of models, plugins and input. Keep it under version control.
      """)

  @OptionGroup var options: PipelineOptions

  func validate() throws {
    if options.config == nil {
      throw ValidationError("name a pipeline file, such as pipelines/news.yaml")
    }
  }

  func run(on host: Host) throws {
    guard let config = options.config else { return }
    let planned = try options.makeJob(on: host).makePlan()
    let path = LockFile.path(for: config)
    try FileBytes.write(LockFile.bytes(for: planned.plan), to: path, console: host.console)
    Console.standardOutput.line(path)
  }
}
