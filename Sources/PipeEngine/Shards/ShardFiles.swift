private import Glibc
package import PipeKit

/// Writes what the sinks encode into one folder for each shard, and commits each by one rename.
package struct ShardFiles: RunDestination {
  private let store: ShardStore
  private let sinks: [any Sink]
  private let onCommit: @Sendable (Int) -> Void
  private var folder = ""
  /// The files of the shard under way; nil for a sink that has written nothing.
  private var files: [OutputFile?] = []

  /// `onCommit` is told of each shard that is on the disk.
  package init(
    _ store: ShardStore, sinks: [any Sink], onCommit: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.store = store
    self.sinks = sinks
    self.onCommit = onCommit
  }

  package mutating func beginShard(_ number: Int) throws {
    files = sinks.map { _ in nil }
    var attempt = 0
    repeat {
      // Others on other machines may have our process number.
      folder = "\(store.folder(of: number)).tmp.\(getpid()).\(attempt)"
      attempt += 1
    } while try !Disk.makeFolder(folder)
  }

  package mutating func write(_ encoded: Encoded, sink: Int) throws {
    if encoded.bytes.isEmpty { return }
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
    let record = ShardRecord(
      plan: store.plan, number: shard.number, counts: shard.counts, files: written.map(\.record))
    var last = try OutputFile(ShardRecord.fileName, aside: folder, in: folder)
    try last.write(Encoded(bytes: record.makeBytes(), rows: 0))
    for file in written + [last] { try file.close() }
    try Disk.synchronizeFolder(folder)
    try commit(shard.number)
    shard.folds = []
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
  /// Creates the files of a run from its shards, one for each sink.
  package init(
    _ folder: RunFolder, sinks: [any Sink], joining store: ShardStore, shards count: Int
  ) throws {
    try self.init(folder, sinks: sinks)
    for number in 0..<count {
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
