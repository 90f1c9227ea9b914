private import Glibc

/// Why a run ended before its time.
package enum EngineError: Error, Sendable {
  /// A document could not be processed and the policy is `fail`.
  case documentFailed(id: String?, path: String, line: Int?, stage: String?, message: String)
  /// More documents failed than `max_errors` allows.
  case tooManyErrors(rejected: Int, read: Int)
  /// The run folder cannot be created or holds something else.
  case cannotCreate(path: String, reason: String)
  /// Another run is writing to the folder; `holder` says which.
  case locked(path: String, holder: String?)
  /// The folder holds a run of another plan; what is different, a line each.
  case planDiffers(path: String, differences: [String])
  /// A retry would not fit the documents that were written; what has changed, a line each.
  case cannotRetry(path: String, differences: [String])
  /// The run is not what the lock file says; what is different, a line each.
  case notAsLocked(path: String, differences: [String])
  /// A plan cannot be read, or is not whole.
  case damagedPlan(path: String, reason: String)
  /// What is asked for needs a complete run, and the folder holds none.
  case incomplete(path: String)
  /// A run is to be held to a lock file that is not there.
  case noLockFile(path: String)
  /// An input file is not the one that was planned.
  case inputChanged(path: String)
  /// Shards are missing where all are needed.
  case shardsMissing([Int], of: Int)
  /// Reading or writing failed.
  case inputOutput(path: String, action: String, reason: String)
  /// Nobody reads our standard output any more.
  case closedPipe
  /// A signal asked the run to stop.
  case stopped
  /// The operating system refused something else.
  case refused(action: String, reason: String)
  /// The counts of documents do not add up: a bug of ours.
  case inconsistent(String)

  /// A refusal with the system's words for an error number.
  package static func system(_ action: String, code: Int32) -> EngineError {
    .refused(action: action, reason: reason(code))
  }

  /// The system's words for an error number, such as "No space left on device".
  package static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}

extension EngineError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .documentFailed(let id, let path, let line, let stage, let message):
      let place = line.map { "\(path):\($0)" } ?? path
      let name = id.map { "document '\($0)'" } ?? "a document"
      return "\(place): \(name) failed in \(stage.map { "'\($0)'" } ?? "reading"): \(message)"
    case .tooManyErrors(let rejected, let read):
      return "\(rejected) of \(read) documents failed, more than 'max_errors' allows"
    case .cannotCreate(let path, let reason): return "cannot create '\(path)': \(reason)"
    case .locked(let path, let holder):
      return "another run is writing to '\(path)'\(holder.map { ": \($0)" } ?? "")"
    case .planDiffers(let path, let differences):
      return (["'\(path)' holds a run of another plan:"] + differences.map { "  " + $0 })
        .joined(separator: "\n")
    case .cannotRetry(let path, let differences):
      return
        (["a retry would not fit the documents of '\(path)' that were written:"]
        + differences.map { "  " + $0 }).joined(separator: "\n")
    case .notAsLocked(let path, let differences):
      return (["the run is not what '\(path)' says:"] + differences.map { "  " + $0 })
        .joined(separator: "\n")
    case .damagedPlan(let path, let reason): return "the plan '\(path)' cannot be used: \(reason)"
    case .incomplete(let path):
      return "the run in '\(path)' is not complete; the command that began it goes on with it"
    case .noLockFile(let path): return "there is no lock file '\(path)'; 'pipe lock' writes it"
    case .inputChanged(let path):
      return "'\(path)' was changed while it was read; its shard was not written"
    case .shardsMissing(let numbers, let count):
      let list = numbers.prefix(10).map { "\($0)" }.joined(separator: ", ")
      let more = numbers.count > 10 ? ", …" : ""
      return "\(numbers.count) of \(count) shards are missing: \(list)\(more)"
    case .inputOutput(let path, let action, let reason):
      return "cannot \(action) '\(path)': \(reason)"
    case .closedPipe: return "the reader of standard output went away"
    case .stopped: return "stopped by a signal"
    case .refused(let action, let reason): return "cannot \(action): \(reason)"
    case .inconsistent(let message): return message
    }
  }
}
