import PipeKit

/// A plugin's process that has been told which component to be, with which settings.
final class PluginSession {
  private let process: PluginProcess
  private let limits: PluginLimits
  private static let longestMessage = 16 << 20

  /// Starts a process and reads how it describes itself.
  static func greeting(_ command: PluginCommand, log: PluginLog) throws(PluginError) -> Greeting {
    let process = try PluginProcess(command, log: log)
    do {
      let line = try process.exchange(
        Greeting.request, seconds: command.limits.startSeconds, longestAnswer: longestMessage)
      let greeting = try Greeting(line, command: command, log: log)
      process.end(saying: goodbye, after: .seconds(2))
      return greeting
    } catch {
      process.kill()
      throw failure(error, of: process, command)
    }
  }

  /// Starts a process that is `component` with `settings`.
  init(
    _ component: ExternalComponent, settings: JSONValue, directory: String
  ) throws(PluginError) {
    let command = component.command
    limits = command.limits
    process = try PluginProcess(command, log: component.log)
    do {
      _ = try process.exchange(
        Greeting.request, seconds: limits.startSeconds, longestAnswer: Self.longestMessage)
      let answer = try process.exchange(
        Self.start(component.info.name, settings, directory), seconds: limits.startSeconds,
        longestAnswer: Self.longestMessage)
      try Self.check(answer)
    } catch {
      process.kill()
      throw Self.failure(error, of: process, command)
    }
  }

  /// Sends a window, which may wait behind another that is not answered.
  func ask(_ request: [UInt8]) throws(PluginFailure) { try process.send(request) }

  /// Waits for the line that answers the oldest window, a request of `size` bytes.
  func answer(toRequestOf size: Int) throws(PluginFailure) -> [UInt8] {
    try process.receive(
      seconds: limits.seconds, longestAnswer: Self.longestMessage + 64 * size)
  }

  /// The last thing it said on standard error.
  var lastWords: String? { process.complaints.lastWords }

  /// Ends the process in order.
  func end() { process.end(saying: Self.goodbye, after: .seconds(2)) }

  /// Ends the process at once.
  func kill() { process.kill() }

  private static let goodbye = Array("{\"op\":\"bye\"}\n".utf8)

  private static func start(
    _ component: String, _ settings: JSONValue, _ directory: String
  ) -> [UInt8] {
    var json = JSONWriter()
    json.value(
      .object([
        .init("op", .string("start")), .init("component", .string(component)),
        .init("settings", settings), .init("directory", .string(directory)),
      ]))
    json.endLine()
    return json.bytes
  }

  /// Checks that a process is ready after `start`.
  private static func check(_ line: [UInt8]) throws(PluginFailure) {
    guard let answer = try? JSONParser.parse(line) else {
      throw .nonsense("answered 'start' with '\(Greeting.shown(line))', which is not JSON")
    }
    if let error = answer["error"]?.string { throw .nonsense("cannot start: \(error)") }
    guard answer["ready"] == .bool(true) else {
      throw .nonsense("answered 'start' without '\"ready\":true'")
    }
  }

  private static func failure(
    _ failure: PluginFailure, of process: PluginProcess, _ command: PluginCommand
  ) -> PluginError {
    let words = process.complaints.lastWords.map { "\nit said: \($0)" } ?? ""
    return PluginError(command.folder, "it \(failure.message)\(words)")
  }
}
