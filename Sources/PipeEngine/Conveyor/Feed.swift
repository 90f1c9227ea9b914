internal import PipeKit
internal import Synchronization

/// Hands out batches of input, one worker at a time, shard after shard in order.
final class Feed: Sendable {
  /// A batch on its way.
  struct Load: Sendable {
    var batch: Batch
    /// What decodes it.
    let source: any Source
    let shard: Int
    /// What the input's files are called.
    let names: InputNames
    /// Whether the shard ends after it; such a batch is empty.
    var endsShard = false
    /// The identifiers that were admitted, as a log of them.
    var identifiers: [UInt64] = []
  }

  private struct State {
    var shards: ArraySlice<Shard>
    var source: (any Source)?
    var next = 0
  }

  private let state: Mutex<State>

  init(_ shards: [Shard]) {
    state = Mutex(State(shards: shards[...]))
  }

  /// The next batch, or nil at the end of the input. Calls `ready` with the batch's number before
  /// it reads, and gives up if that returns false.
  func next(when ready: (Int) -> Bool) throws -> Load? {
    try state.withLock { state in
      guard let shard = state.shards.first, ready(state.next) else { return nil }
      var batch = Batch(index: state.next)
      var source = try state.source ?? shard.makeSource()
      state.source = nil
      try source.read(into: &batch)
      state.next += 1
      guard !batch.isEmpty else {
        state.shards.removeFirst()
        return Load(
          batch: batch, source: source, shard: shard.number, names: shard.names, endsShard: true)
      }
      state.source = source
      return Load(batch: batch, source: source, shard: shard.number, names: shard.names)
    }
  }
}

extension Batch {
  var isEmpty: Bool { records.isEmpty && documents.isEmpty && rejections.isEmpty }
}
