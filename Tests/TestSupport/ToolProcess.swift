package import Foundation

/// Runs a program to its end, with what it says kept apart.
package struct ToolProcess {
  package let status: Int32
  package let output: String
  package let errors: String

  /// Runs `executable` with arguments and standard input, in a folder; `environment` is the whole of
  /// what it sees, or the one of the tests.
  package init(
    _ executable: URL, _ arguments: [String], input: some Sequence<UInt8> = [],
    in folder: URL = SharedData.packageRoot, environment: [String: String]? = nil
  ) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }

    // Files, not pipes: nothing here can block on a full one.
    let scratch = try TemporaryFolder()
    try scratch.write("in", input)
    try scratch.write("out", "")
    try scratch.write("err", "")
    process.standardInput = try FileHandle(forReadingFrom: scratch.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: scratch.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Self.text(scratch.url.appending(path: "out"))
    errors = try Self.text(scratch.url.appending(path: "err"))
  }

  /// Runs Python 3, found on the search path.
  package static func python(
    _ arguments: [String], input: some Sequence<UInt8> = [],
    in folder: URL = SharedData.packageRoot
  ) throws -> ToolProcess {
    try ToolProcess(
      URL(filePath: "/usr/bin/env"), ["python3"] + arguments, input: input, in: folder)
  }

  private static func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
