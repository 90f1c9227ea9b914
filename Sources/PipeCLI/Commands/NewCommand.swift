internal import ArgumentParser
private import Glibc
internal import PipeKit

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin something of your own.",
    subcommands: [NewStageCommand.self])
}

struct NewStageCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Write a plugin with a stage that works, to change.",
    discussion: """
      EXAMPLES
        pipe new stage loud-words                in Swift, in the folder loud-words
        pipe new stage loud-words --lang python  in Python; nothing to install
        pipe new stage loud-words plugins/loud   in another folder
      """)

  @Argument(help: "The stage's name: small letters, digits and '-'.")
  var name: String

  @Argument(help: "The folder to write to; the stage's name if left out.")
  var folder: String?

  @Option(name: .customLong("lang"), help: "What to write it in: swift or python.")
  var language: NewStage.Language = .swift

  func run(on host: Host) throws {
    if let problem = NewStage.problem(with: name, host.registry) {
      throw ValidationError(problem)
    }
    let stage = NewStage(name: name, language: language, folder: folder ?? name)
    guard mkdir(stage.folder, 0o755) == 0 else {
      let reason =
        errno == EEXIST ? "it is there already" : String(cString: strerror(errno))
      host.console.line("pipe: cannot create the folder '\(stage.folder)': \(reason)")
      throw ExitStatus.cannotCreate.error
    }
    let out = Console.standardOutput
    for file in stage.files {
      try FileBytes.write(
        Array(file.text.utf8), to: "\(stage.folder)/\(file.name)", console: host.console)
      out.line("wrote \(stage.folder)/\(file.name)")
    }
    let run = "pipe run \(stage.folder)/\(name).yaml"
    let test = "pipe test \(stage.folder)"
    let gap = String(repeating: " ", count: run.count - test.count)
    out.write(
      """

      Try it:
        \(run)   on sample.txt
        \(test)\(gap)   its examples, the rules for every stage, its own test
      Change it: \(stage.folder)/README.md says what.

      """)
  }
}

extension NewStage.Language: ExpressibleByArgument {}
