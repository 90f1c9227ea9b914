internal import Glibc

/// State that threads share, with a way to wait until it changes.
///
/// Sendable because the state is touched only while the mutex is held; the mutex and the condition
/// live at fixed addresses from `init` to `deinit`.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ state: State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    // A clock that somebody sets must not lengthen a wait.
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Changes the state and wakes whoever waits for a change.
  func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    try holding { try body(&state) }
  }

  /// Tries `attempt` now and after every change until it gives a result.
  func wait<Result>(for attempt: (inout State) throws -> Result?) rethrows -> Result {
    try holding {
      while true {
        if let result = try attempt(&state) { return result }
        pthread_cond_wait(changed, mutex)
      }
    }
  }

  /// Tries `attempt` now and after every change, for so many milliseconds; nil if they are over.
  func wait<Result>(
    milliseconds: Int, for attempt: (inout State) throws -> Result?
  ) rethrows -> Result? {
    var deadline = timespec()
    clock_gettime(CLOCK_MONOTONIC, &deadline)
    let nanoseconds = deadline.tv_nsec + milliseconds % 1_000 * 1_000_000
    deadline.tv_sec += milliseconds / 1_000 + nanoseconds / 1_000_000_000
    deadline.tv_nsec = nanoseconds % 1_000_000_000
    return try holding {
      while true {
        if let result = try attempt(&state) { return result }
        guard pthread_cond_timedwait(changed, mutex, &deadline) == 0 else {
          return try attempt(&state)
        }
      }
    }
  }
  /// Runs `body` with the mutex held. What it does to the state it does piece by piece, since others
  /// change the state while it waits.
  private func holding<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return try body()
  }
}
