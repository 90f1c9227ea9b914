internal import PipeKit

/// The stages of one worker where they may take only so long for a document.
///
/// They run on a thread of their own. A stage that does not end cannot be stopped from outside: its
/// thread is left behind with everything it has, its document is rejected, and a new thread with
/// fresh stages does the other documents of the batch again.
final class WatchedStages {
  private let fresh: DocumentProcessor
  private let stragglers: Stragglers
  private var thread: (stages: StageThread, handle: WorkerThread)?

  init(_ fresh: DocumentProcessor, _ stragglers: Stragglers) {
    self.fresh = fresh
    self.stragglers = stragglers
  }

  /// Runs the stages; adds the time they took to those of `processor`.
  func process(
    _ batch: inout Batch, timing processor: inout DocumentProcessor
  ) throws -> (counts: Counts, failure: EngineError?) {
    var overdue: [StageWatch.Place] = []
    while true {
      let thread = try thread ?? StageThread.start(fresh)
      self.thread = thread
      switch thread.stages.run(StageThread.Task(batch: batch, overdue: overdue)) {
      case .success(let result):
        let done = try result.get()
        batch = done.batch
        processor.add(done.elapsed)
        return (done.counts, done.failure)
      case .failure(let found):
        thread.handle.abandon()
        self.thread = nil
        overdue.append(found.place)
        try stragglers.add(stage: fresh.steps[found.place.step].id)
      }
    }
  }

  /// Ends the thread, which is not at work.
  func end() {
    thread?.stages.end()
    thread?.handle.join()
    thread = nil
  }
}
