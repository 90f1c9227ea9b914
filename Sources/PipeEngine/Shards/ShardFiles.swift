private import Glibc
package import PipeKit

/// Writes what the sinks encode, and commits each shard by the rename of one folder.
///
/// The results of a shard are in that folder; or, where joined files are given, at the end of these if
/// the shard follows the last one in them.
package struct ShardFiles: RunDestination {
  private let store: ShardStore
  private let sinks: [any Sink]
  /// Whether the engine gets the folds of each shard back, to add them up.
  private let handsFoldsOn: Bool
  private let onCommit: @Sendable (Int) -> Void
  /// The files that later shards are added to, as far as this process has them.
  package private(set) var joined: JoinedFiles?
  private var folder = ""
  /// What the joined files held before the shard under way; nil if that is not added to them.
  private var starts: [OutputRecord]?
  /// The files of the shard under way; nil for a sink that has written nothing.
  private var files: [OutputFile?] = []

  /// `onCommit` is told of each shard that is on the disk.
  package init(
    _ store: ShardStore, sinks: [any Sink], joined: JoinedFiles? = nil, handsFoldsOn: Bool = false,
    onCommit: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.store = store
    self.sinks = sinks
    self.joined = joined
    self.handsFoldsOn = handsFoldsOn
    self.onCommit = onCommit
  }

  package mutating func beginShard(_ number: Int) throws {
    files = sinks.map { _ in nil }
    starts = joined?.count == number ? joined?.files.map(\.record) : nil
    var attempt = 0
    repeat {
      // Others on other machines may have our process number.
      folder = "\(store.folder(of: number)).tmp.\(getpid()).\(attempt)"
      attempt += 1
    } while try !Disk.makeFolder(folder)
  }

  package mutating func write(_ encoded: Encoded, sink: Int) throws {
    if encoded.bytes.isEmpty { return }
    if starts != nil {
      try joined?.write(encoded, sink: sink)
      return
    }
    if files[sink] == nil {
      files[sink] = try OutputFile(sinks[sink].fileName, aside: folder, in: folder)
    }
    try files[sink]?.write(encoded)
  }

  package mutating func endShard(_ shard: inout FinishedShard) throws {
    var written = files.compactMap { $0 }
    var state = try OutputFile(ShardRecord.stateName, aside: folder, in: folder)
    try state.write(Encoded(bytes: ShardState(shard).makeBytes(), rows: 0))
    written.append(state)
    let parts = try starts.flatMap { try joined?.endShard(since: $0) }
    let record = ShardRecord(
      plan: store.plan, number: shard.number, counts: shard.counts,
      files: (parts ?? []) + written.map(\.record), isJoined: parts != nil)
    var last = try OutputFile(ShardRecord.fileName, aside: folder, in: folder)
    try last.write(Encoded(bytes: record.makeBytes(), rows: 0))
    for file in written + [last] { try file.close() }
    try Disk.synchronizeFolder(folder)
    try commit(shard.number)
    if !handsFoldsOn { shard.folds = [] }
    files = []
  }

  private func commit(_ number: Int) throws {
    let place = store.folder(of: number)
    if rename(folder, place) != 0 {
      guard errno == ENOTEMPTY || errno == EEXIST else {
        throw EngineError.inputOutput(
          path: place, action: "rename", reason: EngineError.reason(errno))
      }
      try Disk.remove(folder)
    }
    try Disk.synchronizeFolder(store.path)
    onCommit(number)
  }
}

extension RunFiles {
  /// The files of a run: those of its first shards, with what the others have added.
  package init(
    _ folder: RunFolder, sinks: [any Sink], joining store: ShardStore, shards count: Int,
    to joined: JoinedFiles
  ) throws {
    self.init(folder, joined: joined)
    for number in joined.count..<count {
      guard let record = try store.record(of: number) else {
        throw EngineError.shardsMissing([number], of: count)
      }
      for index in sinks.indices {
        guard let file = record.file(sinks[index].fileName) else { continue }
        try append(file, in: store.folder(of: number), sink: index)
      }
    }
  }
}
