import Foundation

/// Runs Python, where there is one, as a second opinion.
enum Python {
  static let isPresent = (try? run("print(1)", input: "")) == "1\n"

  /// The standard output of a program.
  static func run(_ program: String, input: String) throws -> String {
    try run(["-c", program], input: input).output
  }

  /// The output and the exit status of `python3` with arguments.
  static func run(_ arguments: [String], input: String) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    try process.run()
    let writer = standardInput.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(input.utf8))
      try? writer.close()
    }
    let data = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
