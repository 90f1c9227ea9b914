private import PipeDigest
package import PipeKit

/// A complete run that is to be amended: its files, and what it has kept of its shards.
package struct RunBefore: Sendable {
  let path: String
  package let counts: Counts
  private let kept: ShardStore
  /// The shards of which everything is there that an amendment needs.
  private var records: [Int: ShardRecord] = [:]
  /// Where the parts of each file lie that the shards wrote.
  private var parts: [String: [Range<Int>]] = [:]

  /// Looks at the run in a folder; throws if it is not complete, or its files are not those that
  /// were written.
  package init(_ folder: RunFolder, plan: RunPlan, sinks: [any Sink]) throws(EngineError) {
    path = folder.path
    guard let manifest = try StoredManifest(inFolder: path), manifest.plan == plan.key else {
      throw .incomplete(path: path)
    }
    let changed = manifest.missingOutputs(inFolder: path)
    guard changed.isEmpty else { throw Self.changed(changed, in: path) }
    counts = manifest.counts
    kept = try ShardStore(folder, plan: plan.key, name: ShardStore.keptName)
    var found: [ShardRecord] = []
    for number in plan.shards.indices {
      guard let record = try? kept.record(of: number) else { break }
      found.append(record)
    }
    for sink in sinks {
      guard let output = manifest.outputs.first(where: { $0.path == sink.fileName }) else {
        continue
      }
      guard (try? Digest.ofFile(Array("\(path)/\(output.path)".utf8)))?.sha256 == output.sha256
      else {
        throw Self.changed([output.path], in: path)
      }
      parts[sink.fileName] = Self.parts(of: sink, found, size: output.size)
    }
    // Without its record a shard hides where the parts after it lie.
    guard found.count == plan.shards.count, parts.count == sinks.count else { return }
    for record in found where hasState(record) { records[record.number] = record }
  }

  /// Says that files of the run are no longer what it has written.
  private static func changed(_ files: [String], in path: String) -> EngineError {
    .cannotRetry(
      path: path, differences: files.map { "'\($0)' is gone, or is not the file that was written" })
  }

  private static func parts(
    of sink: any Sink, _ records: [ShardRecord], size: Int
  ) -> [Range<Int>]? {
    var end = sink.makeHeader().count
    var parts: [Range<Int>] = []
    for record in records {
      let start = end
      end += record.file(sink.fileName)?.size ?? 0
      parts.append(start..<end)
    }
    return end == size ? parts : nil
  }

  private func hasState(_ record: ShardRecord) -> Bool {
    let place = "\(kept.folder(of: record.number))/\(ShardRecord.stateName)"
    guard let state = record.file(ShardRecord.stateName) else { return false }
    return (try? Digest.ofFile(Array(place.utf8)))?.sha256 == state.sha256
  }

  /// What it has kept of a shard; nil if that is not all there.
  package func record(of number: Int) -> ShardRecord? { records[number] }

  func state(of number: Int) throws -> ShardState { try kept.state(of: number) }

  /// Where the part of a file lies that a shard wrote.
  package func part(of name: String, shard number: Int) -> Range<Int>? { parts[name]?[number] }
}
