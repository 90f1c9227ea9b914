internal import PipeKit
internal import Synchronization

/// Moves batches from a source through workers to the outputs, in the order of the input.
///
/// A bounded ordered ring: a worker takes the next batch only while fewer than `capacity` are under
/// way, so memory is bounded by ring × batch whatever the corpus. Each batch passes two gates in
/// input order, admission and writing; everything between runs on all workers at once. Writing is
/// one thread's work, beside the workers.
final class Conveyor: Sendable {
  /// A batch after its stages.
  struct Finished: Sendable {
    var content: Content
    var counts: Counts
    var inputBytes: Int
    /// The document in it that ends the run.
    var failure: EngineError?
    var shard: Int
    /// Whether the shard ends after it.
    var endsShard: Bool
    /// The identifiers that were admitted, as a log of them.
    var identifiers: [UInt64]

    /// Does what follows the stages, where that is not done yet.
    mutating func close(by worker: inout BatchWorker) throws {
      guard case .documents(let batch) = content else { return }
      content = .closed(try worker.close(batch, of: shard))
    }
  }

  /// What a batch comes to: its documents, or when it is closed bytes for each output.
  enum Content: Sendable {
    case documents(Batch)
    case closed([Encoded])
  }

  private struct State {
    var admitted = 0
    var committed = 0
    var finished: [Int: Finished] = [:]
    /// How many workers have ended.
    var ended = 0
    var admission: Admission
    var failure: (any Error)?
  }

  private let state: Monitor<State>
  private let feed: Feed
  private let capacity: Int
  private let shouldStop: @Sendable () -> Bool

  init(
    feed: Feed, capacity: Int, admission: Admission,
    shouldStop: @escaping @Sendable () -> Bool
  ) {
    self.feed = feed
    self.capacity = capacity
    self.shouldStop = shouldStop
    state = Monitor(State(admission: admission))
  }

  /// The first error that ended the run.
  var failure: (any Error)? { state.withLock { $0.failure } }

  /// Works until the input ends or the run fails: one call on each worker.
  func work(_ worker: inout BatchWorker) {
    defer { state.withLock { $0.ended += 1 } }
    do {
      while var load = try feed.next(when: mayBegin) {
        try load.source.decode(&load.batch)
        guard try admit(&load) else { return }
        let (counts, failure) = try worker.process(&load.batch)
        let finished = Finished(
          content: .documents(load.batch), counts: counts, inputBytes: load.batch.inputBytes,
          failure: failure, shard: load.shard, endsShard: load.endsShard,
          identifiers: load.identifiers)
        try handIn(finished, index: load.batch.index, by: &worker)
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

  /// Leaves a batch to the thread that writes; while half a ring of batches waits for that, the worker
  /// closes the batch itself, so that many workers do not wait for one writer.
  private func handIn(_ batch: Finished, index: Int, by worker: inout BatchWorker) throws {
    var batch = batch
    if state.withLock({ $0.finished.count >= capacity / 2 }) { try batch.close(by: &worker) }
    state.withLock { $0.finished[index] = batch }
  }

  /// Writes batches in input order until all the workers have ended or the run fails: one call, on a
  /// thread that is none of them.
  func write(to outlet: inout OrderedOutlet, after workers: Int, closing worker: inout BatchWorker)
  {
    do {
      while var batch = takeNext(workers) {
        if let failure = batch.failure { throw failure }
        try batch.close(by: &worker)
        try outlet.write(batch)
        state.withLock { $0.committed += 1 }
      }
    } catch {
      fail(error)
    }
  }

  /// Waits for the next batch in order; nil if there will be none.
  private func takeNext(_ workers: Int) -> Finished? {
    state.wait { state -> Finished?? in
      if state.failure != nil { return .some(nil) }
      if let ready = state.finished.removeValue(forKey: state.committed) { return ready }
      return state.ended == workers ? .some(nil) : nil
    }
  }
}
