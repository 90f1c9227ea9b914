internal import Glibc

/// An operating-system thread with a stack as large as the main thread's.
///
/// Stages are synchronous and busy; a task group's pool would add 2–6 µs a document and give no
/// say over the stack.
package struct WorkerThread {
  private let handle: pthread_t
  /// Linux's SCHED_IDLE, which Swift's module of the system's library lacks.
  private static let idlePolicy: Int32 = 5

  /// Starts a thread.
  package init(_ body: @escaping @Sendable () -> Void) throws(EngineError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)

    let box = Unmanaged.passRetained(Body(body))
    var handle = pthread_t()
    let status = pthread_create(
      &handle, &attributes,
      { argument in
        // The pointer is the retained body below; nothing else is ever passed.
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      throw EngineError.system("start a worker thread", code: status)
    }
    self.handle = handle
  }

  /// Waits until the thread ends.
  package func join() { pthread_join(handle, nil) }

  /// Never waits for the thread, which from here on gets only what time nobody else wants.
  func abandon() {
    var parameters = sched_param()
    parameters.sched_priority = 0
    // Where the system does not allow it the thread stays as quick as it was.
    pthread_setschedparam(handle, Self.idlePolicy, &parameters)
    pthread_detach(handle)
  }

  /// Starts so many threads that run `body`.
  ///
  /// Where the system refuses some of the threads the others do the work; it throws only if none
  /// could be started.
  static func start(
    _ count: Int, _ body: @escaping @Sendable () -> Void
  ) throws(EngineError) -> [WorkerThread] {
    var threads: [WorkerThread] = []
    var refusal: EngineError?
    for _ in 0..<count where refusal == nil {
      do {
        threads.append(try WorkerThread(body))
      } catch {
        refusal = error
      }
    }
    if threads.isEmpty, let refusal { throw refusal }
    return threads
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
