package import PipeKit

/// The results of a run as far as its first shards go: one growing file for each sink.
///
/// A shard that follows the last one in here is written to the end of these files and nowhere else,
/// so nothing is left to be put together when the run is done. What is behind the last committed
/// shard belongs to none, and whoever goes on cuts it off.
package struct JoinedFiles: Sendable {
  /// How many shards are in the files, from the first on.
  package private(set) var count = 0
  private(set) var files: [OutputFile] = []
  let headers: [[UInt8]]

  /// Takes the files over from the process that began them.
  ///
  /// `committed` are the records of the shards that are there. Where the files do not begin with what
  /// those of them say that are joined, they are begun anew and hold no shard.
  package init(
    _ folder: RunFolder, sinks: [any Sink], _ committed: [Int: ShardRecord]
  ) throws(EngineError) {
    headers = sinks.map { $0.makeHeader() }
    var ends = zip(sinks, headers).map { sink, header in
      OutputRecord(path: sink.fileName, size: header.count, sha256: "", rows: 0)
    }
    while let next = committed[count], next.isJoined {
      for index in ends.indices { ends[index].add(next.file(ends[index].path)) }
      count += 1
    }
    try Disk.makeFolders(folder.joined)
    if count > 0 {
      try folder.takeBackJoined(ends.map(\.path))
      for end in ends {
        guard let file = try OutputFile(continuing: end, aside: folder.joined, in: folder.path)
        else { break }
        files.append(file)
      }
      if files.count == sinks.count { return }
    }
    (files, count) = ([], 0)
    for (end, header) in zip(ends, headers) {
      var file = try OutputFile(end.path, aside: folder.joined, in: folder.path)
      try file.write(Encoded(bytes: header, rows: 0))
      files.append(file)
    }
    try Disk.synchronizeFolder(folder.joined)
  }

  mutating func write(_ encoded: Encoded, sink: Int) throws(EngineError) {
    try files[sink].write(encoded)
  }

  /// Makes sure that a shard is on the disk; returns what it added to each file since `starts`, with
  /// the digest of all that is in the file.
  mutating func endShard(since starts: [OutputRecord]) throws(EngineError) -> [OutputRecord] {
    for file in files { try file.synchronize() }
    count += 1
    return zip(files, starts).map { file, start in
      var part = file.record
      part.size -= start.size
      part.rows -= start.rows
      return part
    }
  }
}

extension OutputRecord {
  /// Adds the part of a later shard to what is known of a joined file.
  fileprivate mutating func add(_ part: OutputRecord?) {
    guard let part else { return }
    size += part.size
    rows += part.rows
    sha256 = part.sha256
  }
}
