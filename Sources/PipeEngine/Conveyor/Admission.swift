internal import PipeKit

/// Applies the limit and refuses identifiers seen before, in input order.
struct Admission {
  private var identifiers = DuplicateIDs(keepsLog: true)
  private var admitted = 0
  private let limit: Int?
  /// The first shard whose identifiers are not known yet.
  private var nextShard = 0
  private let earlier: @Sendable (_ shard: Int) throws -> [UInt64]

  /// `earlier` gives the identifiers that a shard let in which another run has committed.
  init(limit: Int?, earlier: @escaping @Sendable (_ shard: Int) throws -> [UInt64]) {
    self.limit = limit
    self.earlier = earlier
  }

  /// Whether no further document will be let in.
  var isFull: Bool { limit.map { admitted >= $0 } ?? false }

  /// Lets in what may come in; of documents with one identifier the first in the input wins.
  mutating func admit(_ load: inout Feed.Load) throws {
    for shard in nextShard..<max(nextShard, load.shard) {
      _ = identifiers.insert(log: try earlier(shard))
    }
    nextShard = load.shard + 1
    admit(&load.batch, names: load.names)
    load.identifiers = identifiers.takeLog()
  }

  private mutating func admit(_ batch: inout Batch, names: InputNames) {
    if let limit {
      let ordinals = batch.documents.map(\.ordinal) + batch.rejections.map(\.ordinal)
      if ordinals.count > limit - admitted {
        let end = ordinals.sorted()[limit - admitted]
        batch.documents.removeAll { $0.ordinal >= end }
        batch.rejections.removeAll { $0.ordinal >= end }
      }
    }
    admitted += batch.documents.count + batch.rejections.count
    identifiers.reject(in: &batch, names: names)
  }
}
