import Foundation

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
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }

    // Files, not pipes: nothing here can block on a full one.
    let scratch = try TemporaryFolder()
    let files = try ["in", "out", "err"].map { name in
      let url = scratch.url.appending(path: name)
      try Data(name == "in" ? input.utf8 : "".utf8).write(to: url)
      return url
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// The search path of the tests, for commands that need a compiler or Python.
  static let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  static let packageRoot = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// The executable beside the tests: they are built into one folder.
  static let executable: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "pipe")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return packageRoot.appending(path: ".build/debug/pipe")
  }()
}

/// A folder that goes away with its last use.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "pipe-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }
}
