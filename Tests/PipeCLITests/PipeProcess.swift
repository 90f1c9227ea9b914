import Foundation
import TestSupport

/// Runs the executable under test as a user would.
struct PipeProcess {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `pipe` with arguments and standard input, in a folder, to its end.
  init(
    _ arguments: [String], input: String = "", in folder: URL = Self.packageRoot,
    environment: [String: String] = [:], executable: URL = Self.executable
  ) throws {
    let run = try ToolProcess(
      executable, arguments, input: input.utf8, in: folder,
      environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 })
    (status, output, errors) = (run.status, run.output, run.errors)
  }

  /// The search path of the tests, for commands that need a compiler or Python.
  static let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  static let packageRoot = SharedData.packageRoot

  /// The executable beside the tests: they are built into one folder.
  static let executable: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "pipe")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return packageRoot.appending(path: ".build/debug/pipe")
  }()
}
