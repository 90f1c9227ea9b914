package import PipeKit

/// The files of a run folder while a run writes them: one for each sink, then the results.
package struct RunFiles: RunDestination {
  private let folder: RunFolder
  private var files: [OutputFile] = []

  /// Creates one unfinished file for each sink.
  package init(_ folder: RunFolder, sinks: [any Sink]) throws {
    self.folder = folder
    for sink in sinks {
      var file = try OutputFile(sink.fileName, in: folder)
      try file.write(Encoded(bytes: sink.makeHeader(), rows: 0))
      files.append(file)
    }
  }

  package mutating func write(_ encoded: Encoded, sink: Int) throws {
    try files[sink].write(encoded)
  }

  /// Adds a shard's part to the file of a sink.
  mutating func append(_ part: OutputRecord, in shard: String, sink: Int) throws {
    try files[sink].append(part, in: shard)
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
