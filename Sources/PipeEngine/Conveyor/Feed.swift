internal import PipeKit
internal import Synchronization

/// Hands out batches of input, one worker at a time, in order.
final class Feed: Sendable {
  private struct State {
    var source: any Source
    var next = 0
    var isExhausted = false
  }

  private let state: Mutex<State>

  init(_ source: any Source) {
    state = Mutex(State(source: source))
  }

  /// The next batch, or nil at the end of the input. Calls `ready` with the batch's number before
  /// it reads, and gives up if that returns false.
  func next(when ready: (Int) -> Bool) throws -> Batch? {
    try state.withLock { state in
      guard !state.isExhausted, ready(state.next) else { return nil }
      var batch = Batch(index: state.next)
      try state.source.read(into: &batch)
      guard !batch.isEmpty else {
        state.isExhausted = true
        return nil
      }
      state.next += 1
      return batch
    }
  }
}

extension Batch {
  var isEmpty: Bool { records.isEmpty && documents.isEmpty && rejections.isEmpty }
}
