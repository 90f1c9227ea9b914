internal import PipeKit
internal import Synchronization

/// The folds of the shards that are under way.
///
/// A thread borrows a fold of the shard its batch belongs to, and hands it back before the batch is
/// written. So when the last batch of a shard is written, all its folds are here, at most one for
/// each thread.
final class FoldPool: Sendable {
  private let fresh: [StageRunner]
  private let idle = Mutex<[Int: [[StageRunner]]]>([:])

  /// Creates a pool whose folds begin as copies of `fresh`.
  init(_ fresh: [StageRunner]) { self.fresh = fresh }

  /// A fold of the shard that no other thread has, empty if there is none.
  func borrow(for shard: Int) -> [StageRunner] {
    if fresh.isEmpty { return [] }
    return idle.withLock { $0[shard]?.popLast() } ?? fresh
  }

  func handBack(_ folds: [StageRunner], of shard: Int) {
    if fresh.isEmpty { return }
    idle.withLock { $0[shard, default: []].append(folds) }
  }

  /// The sum of a shard's folds, in the order of the stages. The order of adding makes no
  /// difference, since folds are commutative.
  func finish(_ shard: Int) throws -> [any Aggregator] {
    if fresh.isEmpty { return [] }
    var folds = idle.withLock { $0.removeValue(forKey: shard) } ?? []
    var total = folds.popLast() ?? fresh
    // Each is let go as soon as it is added.
    while let other = folds.popLast() {
      for index in total.indices { try total[index].merge(other[index]) }
    }
    return total.compactMap(\.aggregator)
  }
}
