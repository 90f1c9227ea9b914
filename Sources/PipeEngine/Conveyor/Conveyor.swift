internal import PipeKit
internal import Synchronization

/// Moves batches from a source through workers to the outputs, in the order of the input.
///
/// A bounded ordered ring: a worker takes the next batch only while fewer than `capacity` are under
/// way, so memory is bounded by ring × batch whatever the corpus. Each batch passes two gates in
/// input order, admission and commit; everything between runs on all workers at once.
final class Conveyor: Sendable {
  /// A batch after its stages, as bytes for each output.
  struct Finished: Sendable {
    var encoded: [Encoded]
    var counts: Counts
    var inputBytes: Int
    /// The document in it that ends the run.
    var failure: EngineError?
    var shard = 0
    /// Whether the shard ends after it.
    var endsShard = false
    /// The identifiers that were admitted, as a log of them.
    var identifiers: [UInt64] = []
  }

  private struct State {
    var admitted = 0
    var committed = 0
    var isCommitting = false
    var finished: [Int: Finished] = [:]
    var admission: Admission
    var failure: (any Error)?
  }

  private let state: Monitor<State>
  private let feed: Feed
  private let outlet: Mutex<any Outlet>
  private let capacity: Int
  private let shouldStop: @Sendable () -> Bool

  init(
    feed: Feed, outlet: any Outlet, capacity: Int, admission: Admission,
    shouldStop: @escaping @Sendable () -> Bool
  ) {
    self.feed = feed
    self.outlet = Mutex(outlet)
    self.capacity = capacity
    self.shouldStop = shouldStop
    state = Monitor(State(admission: admission))
  }

  /// The first error that ended the run.
  var failure: (any Error)? { state.withLock { $0.failure } }

  /// Works until the input ends or the run fails: one call on each worker.
  func work(
    process: (inout Batch, _ shard: Int) throws -> Finished
  ) {
    do {
      while var load = try feed.next(when: mayBegin) {
        try load.source.decode(&load.batch)
        guard try admit(&load) else { return }
        var finished = try process(&load.batch, load.shard)
        finished.shard = load.shard
        finished.endsShard = load.endsShard
        finished.identifiers = load.identifiers
        try commit(finished, index: load.batch.index)
      }
    } catch {
      fail(error)
    }
  }

  /// Ends the run; of several errors the first is kept.
  func fail(_ error: any Error) {
    state.withLock { state in
      if state.failure == nil { state.failure = error }
    }
  }

  /// Waits for room in the ring; false if the run is over.
  private func mayBegin(_ index: Int) -> Bool {
    if shouldStop() { fail(EngineError.stopped) }
    return state.wait { state in
      if state.failure != nil || state.admission.isFull { return false }
      return index < state.committed + self.capacity ? true : nil
    }
  }

  /// Waits for the batch's turn and admits its documents; false if the run is over.
  private func admit(_ load: inout Feed.Load) throws -> Bool {
    try state.wait { state in
      if state.failure != nil { return false }
      guard state.admitted == load.batch.index else { return nil }
      try state.admission.admit(&load)
      state.admitted += 1
      return true
    }
  }

  /// Hands in a finished batch; whoever completes the next one in order writes all that are ready.
  private func commit(_ batch: Finished, index: Int) throws {
    var next = state.withLock { state in
      state.finished[index] = batch
      return Self.takeNext(&state)
    }
    while let ready = next {
      try outlet.withLock { try $0.write(ready) }
      next = state.withLock { state in
        state.committed += 1
        state.isCommitting = false
        return Self.takeNext(&state)
      }
    }
  }

  private static func takeNext(_ state: inout State) -> Finished? {
    guard !state.isCommitting, state.failure == nil,
      let ready = state.finished.removeValue(forKey: state.committed)
    else { return nil }
    state.isCommitting = true
    return ready
  }

  /// What the outputs hold after the last worker has ended.
  func finish() -> any Outlet { outlet.withLock { $0 } }
}

/// Takes finished batches in input order.
protocol Outlet: Sendable {
  mutating func write(_ batch: Conveyor.Finished) throws
}
