package import PipeKit

/// The files of a run folder while a run writes them: one for each sink, then the results.
package struct RunFiles: RunDestination {
  private let folder: RunFolder
  private var files: [OutputFile] = []
  private let headers: [Int]
  /// What `pipe retry` needs of the only shard; nil where nothing in it was quarantined.
  package private(set) var whole: WholeShard?

  /// Creates one unfinished file for each sink.
  package init(_ folder: RunFolder, sinks: [any Sink]) throws {
    self.folder = folder
    let headers = sinks.map { $0.makeHeader() }
    self.headers = headers.map(\.count)
    for (sink, header) in zip(sinks, headers) {
      var file = try OutputFile(sink.fileName, in: folder)
      try file.write(Encoded(bytes: header, rows: 0))
      files.append(file)
    }
  }

  /// Goes on with the files that hold the first shards of a run.
  init(_ folder: RunFolder, joined: JoinedFiles) {
    self.folder = folder
    headers = joined.headers.map(\.count)
    files = joined.files
  }

  package mutating func write(_ encoded: Encoded, sink: Int) throws {
    try files[sink].write(encoded)
  }

  package mutating func endShard(_ shard: inout FinishedShard) throws {
    guard shard.counts.quarantined > 0 else { return }
    let parts = zip(files, headers).map { file, header in
      var part = file.record
      part.size -= header
      return part
    }
    whole = WholeShard(shard, files: parts)
  }

  /// Adds a shard's part to the file of a sink; with an offset, from a file of many parts.
  mutating func append(
    _ part: OutputRecord, in folder: String, at offset: Int? = nil, sink: Int
  ) throws {
    try files[sink].append(part, in: folder, at: offset)
  }

  /// Adds a file that `body` writes piece by piece.
  package mutating func add(
    _ name: String, _ body: ((Encoded) throws -> Void) throws -> Void
  ) throws {
    var file = try OutputFile(name, in: folder)
    try body { try file.write($0) }
    files.append(file)
  }

  /// What the manifest says of the files.
  package var records: [OutputRecord] { files.map(\.record) }

  /// Gives every file its name and stores the plan, all or nothing: one rename decides, and what is
  /// left to do after it is done by whoever next opens the folder.
  package func publishTogether(manifest: [UInt8], plan: RunPlan) throws {
    var last = try OutputFile(RunFolder.manifest, in: folder)
    try last.write(Encoded(bytes: manifest, rows: 0))
    for file in files + [last] { try file.close() }
    try folder.commitUnfinished(plan)
  }

  /// Gives every file its name, the manifest last: its presence means that the run is complete.
  package func publish(manifest: [UInt8]) throws {
    var last = try OutputFile(RunFolder.manifest, in: folder)
    try last.write(Encoded(bytes: manifest, rows: 0))
    for file in files + [last] { try file.close() }

    try folder.withdrawManifest()
    try folder.synchronize()
    for file in files { try file.publish() }
    try folder.synchronize()
    try last.publish()
    try folder.synchronize()
  }
}
