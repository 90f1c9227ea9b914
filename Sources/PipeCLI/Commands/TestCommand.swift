internal import ArgumentParser
internal import PipeKit

struct TestCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests that pipeline files bring.",
    discussion: """
      EXAMPLES
        pipe test pipelines/*.yaml
      """)

  @Argument(help: "Pipeline files.")
  var files: [String]

  func run(on host: Host) throws {
    let out = Console.standardOutput
    var passed = 0
    var failed = 0
    for file in files {
      let loaded = try PipelineLoader(host).load(file)
      let run = PipelineTestRun(try Preparation(host: host).prepare(loaded))
      for test in loaded.tests {
        let differences = try run.differences(test)
        if differences.isEmpty {
          passed += 1
          continue
        }
        failed += 1
        let place = test.location.map { "\($0.file):\($0.line)" } ?? file
        out.line("\(place): \(out.styled("failed", .red)): \(SafeText.visible(test.text))")
        for difference in differences {
          out.line("  \(difference.what): expected \(difference.expected)")
          out.line("  \(difference.what): found    \(difference.found)")
        }
      }
    }
    out.line("\(passed) passed, \(failed) failed")
    if failed > 0 { throw ExitStatus.data.error }
  }
}
