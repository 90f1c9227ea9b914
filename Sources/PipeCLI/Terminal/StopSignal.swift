private import Glibc
private import Synchronization

/// The signals that ask a run to stop: the first is heeded between batches, the second ends the
/// process at once. What is on the disk stays whole either way.
enum StopSignal {
  /// A signal handler can reach nothing but global state; this is the only such state.
  private static let received = Atomic<Int32>(0)

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
        if StopSignal.received.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
        _ = alarm(StopSignal.graceSeconds)
        let message: StaticString = "\npipe: stopping; once more to stop at once\n"
        message.withUTF8Buffer { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
      }
    }
  }

  /// The signal that was received first; 0 for none.
  static var number: Int32 { received.load(ordering: .relaxed) }
}
