private import Glibc
internal import PipeEngine
private import Synchronization

/// The signals that ask a run to stop: the first is heeded between batches, the second ends the
/// process at once. Once all documents are processed the first is too late to stop anything, and
/// says so. What is on the disk stays whole either way.
enum StopSignal {
  /// A signal handler can reach nothing but global state; this is the only such state: the signal
  /// that was received and is heeded, or one of the three below.
  private static let state = Atomic<Int32>(working)
  private static let working: Int32 = 0
  private static let finishing: Int32 = -1
  private static let finishingUnderSignal: Int32 = -2

  /// How long a stopped run may take to end what it has begun.
  private static let graceSeconds: UInt32 = 10

  /// Heeds SIGINT, SIGTERM and SIGHUP from here on, and ignores SIGPIPE and SIGXFSZ so that the
  /// write fails with an error instead.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Whoever started us may have had them blocked, and a child inherits that.
    var heeded = sigset_t()
    sigemptyset(&heeded)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGALRM] { sigaddset(&heeded, number) }
    pthread_sigmask(SIG_UNBLOCK, &heeded, nil)
    // What hangs in a stage does not see the first signal; it is not waited for.
    signal(SIGALRM) { _ in _exit(128 + StopSignal.number) }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if StopSignal.moves(from: StopSignal.working, to: number) {
          _ = alarm(StopSignal.graceSeconds)
          StopSignal.say("\npipe: stopping; once more to stop at once\n")
        } else if StopSignal.moves(
          from: StopSignal.finishing, to: StopSignal.finishingUnderSignal)
        {
          StopSignal.say(
            "\npipe: all documents are done, finishing the results; once more to stop at once\n")
        } else {
          _exit(128 + number)
        }
      }
    }
  }

  /// The signal that was received first and is to be heeded; 0 for none.
  static var number: Int32 { max(0, state.load(ordering: .relaxed)) }

  /// Says that only results are left to be written, or throws if a signal was there before.
  static func beginFinishing() throws(EngineError) {
    _ = moves(from: working, to: finishing)
    if number != 0 { throw .stopped }
  }

  private static func moves(from old: Int32, to new: Int32) -> Bool {
    state.compareExchange(expected: old, desired: new, ordering: .relaxed).exchanged
  }

  private static func say(_ message: StaticString) {
    message.withUTF8Buffer { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
