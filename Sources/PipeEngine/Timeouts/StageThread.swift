internal import PipeKit

/// A thread with stages of its own, which runs one batch at a time for a worker that watches it.
final class StageThread: Sendable {
  /// What a thread is to do.
  struct Task: Sendable {
    var batch: Batch
    /// Documents that are not to be run again.
    var overdue: [StageWatch.Place]
  }

  /// What it has done.
  struct Done: Sendable {
    var batch: Batch
    var counts: Counts
    var failure: EngineError?
    /// The time that each stage took.
    var elapsed: [Duration]
  }

  private struct State {
    var task: Task?
    var result: Result<Done, any Error>?
    var isOver = false
  }

  private let state = Monitor(State())
  private let watch = StageWatch()
  private let timeouts: [Int?]

  private init(_ timeouts: [Int?]) { self.timeouts = timeouts }

  /// Starts a thread with a copy of some stages.
  static func start(
    _ fresh: DocumentProcessor
  ) throws(EngineError) -> (StageThread, WorkerThread) {
    let shared = StageThread(fresh.steps.map(\.timeout))
    return (shared, try WorkerThread { shared.work(fresh) })
  }

  /// The thread's own loop.
  private func work(_ fresh: DocumentProcessor) {
    var processor = fresh
    while let task = state.wait(for: { state -> Task?? in
      if state.isOver { return .some(nil) }
      return state.task.take().map { .some($0) }
    }) {
      let result = Result { try Self.run(task, &processor, watch) }
      state.withLock { $0.result = result }
    }
  }

  private static func run(
    _ task: Task, _ processor: inout DocumentProcessor, _ watch: StageWatch
  ) throws -> Done {
    var batch = task.batch
    let (counts, failure) = try processor.process(&batch, watch: watch, overdue: task.overdue)
    return Done(
      batch: batch, counts: counts, failure: failure, elapsed: processor.takeElapsed())
  }

  /// Runs a batch; returns where the thread is if a stage does not end in its time.
  func run(_ task: Task) -> Result<Result<Done, any Error>, Overdue> {
    state.withLock { $0.task = task }
    var seen = -1
    var waited = 0
    while true {
      let tick = Self.tick(of: watch.reading.place.flatMap { timeouts[$0.step] })
      let result = state.wait(milliseconds: tick) { $0.result.take() }
      if let result { return .success(result) }
      let (place, moves) = watch.reading
      // Counted in ticks: a process that is halted does not see the time go by.
      waited = moves == seen ? waited + tick : 0
      seen = moves
      guard let place, let timeout = timeouts[place.step], waited >= timeout else { continue }
      // It may have ended just now.
      let last = state.withLock { state in
        state.isOver = state.result == nil
        return state.result.take()
      }
      if let last { return .success(last) }
      return .failure(Overdue(place: place))
    }
  }

  /// Ends the thread when it is no longer at work.
  func end() { state.withLock { $0.isOver = true } }

  /// A stage that did not end.
  struct Overdue: Error {
    var place: StageWatch.Place
  }

  /// How long to wait before looking again.
  private static func tick(of timeout: Int?) -> Int { max(1, min(50, (timeout ?? 100) / 8)) }
}
