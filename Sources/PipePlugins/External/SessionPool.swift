import PipeKit
private import Synchronization

/// The processes of one stage: as many as workers need at one time, each used by one at a time.
final class SessionPool: Sendable {
  /// A session on its way between threads.
  ///
  /// Sendable because the pool hands a session to one worker and forgets it until it comes back.
  private struct Idle: @unchecked Sendable {
    let session: PluginSession
  }

  private struct State {
    var idle: [Idle] = []
    var isClosed = false
    /// How many documents a window may hold; halved when a window takes too long.
    var window: Int
  }

  private let state: Mutex<State>
  private let component: ExternalComponent
  private let settings: JSONValue
  private let directory: String

  /// Starts the first process, so that one which cannot start ends the command.
  init(
    _ component: ExternalComponent, settings: JSONValue, directory: String
  ) throws(PluginError) {
    self.component = component
    self.settings = settings
    self.directory = directory
    let first = Idle(
      session: try PluginSession(component, settings: settings, directory: directory))
    state = Mutex(State(idle: [first], window: component.command.limits.window))
    RunningPools.add(self)
  }

  /// How many documents to send at once.
  var window: Int { state.withLock { $0.window } }

  /// Makes windows smaller after one took too long.
  func shorten(_ count: Int) {
    state.withLock { $0.window = max(1, min($0.window, count / 2)) }
  }

  /// A process that nobody uses, started if there is none.
  func take() throws(PluginError) -> PluginSession {
    if let idle = state.withLock({ $0.idle.popLast() }) { return idle.session }
    return try PluginSession(component, settings: settings, directory: directory)
  }

  /// Gives a process back for others to use.
  func give(_ session: PluginSession) {
    let idle = Idle(session: session)
    let isKept = state.withLock { state in
      if !state.isClosed { state.idle.append(idle) }
      return !state.isClosed
    }
    if !isKept { session.end() }
  }

  /// Ends all processes in order.
  func close() {
    let idle = state.withLock { state in
      defer { state.idle = [] }
      state.isClosed = true
      return state.idle
    }
    for each in idle { each.session.end() }
  }
}
