/// What is kept of a run's only shard when its results are written.
package struct WholeShard: Sendable {
  let state: [UInt8]
  let counts: Counts
  let files: [OutputRecord]

  init(_ shard: FinishedShard, files: [OutputRecord]) {
    state = ShardState(shard).makeBytes()
    counts = shard.counts
    self.files = files
  }
}
