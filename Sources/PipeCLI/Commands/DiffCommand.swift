internal import ArgumentParser
internal import PipeKit

struct DiffCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell two runs apart, annotation by annotation.",
    discussion: """
      EXAMPLES
        pipe diff runs/before runs/after
        pipe diff runs/before runs/after --show 200

      Documents are matched by identifier. What is in a layer twice at one place is
      taken in order.

      EXIT STATUS
        0 the documents are the same   1 they differ   66 a run is missing
      """)

  @Argument(help: "A run folder, or a file of documents as JSON Lines.", completion: .directory)
  var before: String

  @Argument(help: "The run to compare with it.", completion: .directory)
  var after: String

  @Option(help: "How many differences to show one by one.")
  var show = 20

  func validate() throws {
    if show < 0 { throw ValidationError("--show must be 0 or more") }
  }

  func run(on host: Host) throws {
    let comparison: RunComparison
    do {
      comparison = try RunComparison(
        Self.documents(of: before), Self.documents(of: after), limit: show)
    } catch let problem as FileProblem {
      host.console.line("pipe: cannot read '\(problem.path)': \(problem.reason)")
      for folder in [before, after]
      where !folder.hasSuffix(".jsonl") && FileBytes.exists("\(folder)/.pipe/plan.json")
        && !FileBytes.exists("\(folder)/documents.jsonl")
      {
        host.console.line("help: 'pipe status \(folder)' says how far the run is")
      }
      throw ExitStatus.inputMissing.error
    } catch let bad as RunComparison.BadLine {
      host.console.line("pipe: '\(bad.path)', line \(bad.line): not a document with an 'id'")
      throw ExitStatus.data.error
    }
    report(comparison)
    if !comparison.isEmpty { throw ExitCode(1) }
  }

  private static func documents(of path: String) -> String {
    path.hasSuffix(".jsonl") ? path : "\(path)/documents.jsonl"
  }

  private func report(_ comparison: RunComparison) {
    let out = Console.standardOutput
    for line in comparison.shown { out.line(line) }
    if comparison.hidden > 0 {
      out.line("… and \(Quantity.count(comparison.hidden, "more difference")); see --show")
    }
    if !comparison.shown.isEmpty { out.line() }
    let documents = [
      (comparison.same, "the same"), (comparison.different, "different"),
      (comparison.removed.count, "only in \(before)"),
      (comparison.added.count, "only in \(after)"),
    ]
    out.line(
      "documents: "
        + documents.filter { $0.0 > 0 }.map { "\(Quantity.count($0.0)) \($0.1)" }
        .joined(separator: ", "))
    for name in comparison.order {
      guard let changes = comparison.layers[name], !changes.isEmpty else { continue }
      out.line("\(name): \(changes.text)")
    }
  }
}
