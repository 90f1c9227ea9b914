import Foundation

/// Runs scripts with the system's Python, to hold our output against another implementation.
package enum Python {
  package static let isThere = (try? run("print(1)", input: [])) == "1\n"

  /// What `script` prints, given `input` and arguments.
  package static func run(
    _ script: String, input: [UInt8], arguments: [String] = []
  ) throws -> String {
    try ToolProcess.python(["-c", script] + arguments, input: input).output
  }
}
