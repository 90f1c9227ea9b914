import Foundation

/// Runs scripts with the system's Python, to hold our output against another implementation.
enum Python {
  static let isThere = (try? run("print(1)", input: [])) == "1\n"

  /// What `script` prints, given `input`.
  static func run(_ script: String, input: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A file rather than a pipe, so that neither side waits for the other.
    let source = folder.appending(path: "input")
    try Data(input).write(to: source)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: source)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
