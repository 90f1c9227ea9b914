/// How a plugin's process failed to answer.
enum PluginFailure: Error, Hashable {
  /// The process ended; `status` is what `waitpid` gave.
  case ended(status: Int32, inAnswer: Bool)
  case timedOut(seconds: Int)
  /// It answered something that the protocol does not allow.
  case nonsense(String)

  /// The word code that the quarantine shows.
  var code: String {
    switch self {
    case .ended: "plugin-crashed"
    case .timedOut: "plugin-timeout"
    case .nonsense: "plugin-answer"
    }
  }

  /// What happened, to follow the plugin's name.
  var message: String {
    switch self {
    case .ended(let status, let inAnswer):
      let how =
        status & 0x7F == 0
        ? "exited with status \(status >> 8 & 0xFF)" : "was ended by \(Self.name(status & 0x7F))"
      return how + (inAnswer ? " in the middle of an answer" : "")
    case .timedOut(let seconds):
      return "did not answer within \(seconds) second\(seconds == 1 ? "" : "s")"
    case .nonsense(let what):
      return what
    }
  }

  private static func name(_ signal: Int32) -> String {
    let names: [Int32: String] = [
      4: "SIGILL, a trap", 5: "SIGTRAP, a trap", 6: "SIGABRT", 8: "SIGFPE", 9: "SIGKILL",
      11: "SIGSEGV, a bad access to memory", 15: "SIGTERM", 24: "SIGXCPU, its limit of time",
    ]
    return names[signal] ?? "signal \(signal)"
  }
}
