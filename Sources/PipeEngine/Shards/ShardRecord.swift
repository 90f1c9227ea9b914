private import PipeDigest
package import PipeKit

/// What a committed shard says of itself in `shard.json`.
package struct ShardRecord: Hashable, Sendable {
  /// The key of the plan it belongs to.
  var plan: String
  package var number: Int
  package var counts: Counts
  /// The files beside it, or its parts of the joined files with their digests up to there; and its
  /// state, which is always beside it.
  var files: [OutputRecord]
  /// Whether the results are in the joined files.
  package var isJoined: Bool

  static let fileName = "shard.json"
  static let stateName = "state.bin"

  init(
    plan: String, number: Int, counts: Counts, files: [OutputRecord], isJoined: Bool = false
  ) {
    self.plan = plan
    self.number = number
    self.counts = counts
    self.files = files
    self.isJoined = isJoined
  }

  /// Reads a record; nil if the bytes are not one.
  package init?(_ bytes: [UInt8]) {
    guard let value = try? JSONParser.parse(bytes), let plan = value["plan"]?.string,
      let number = value["shard"]?.integer, let counts = value["counts"].flatMap(Counts.init),
      let files = value["files"]?.array
    else { return nil }
    self.init(
      plan: plan, number: number, counts: counts, files: files.compactMap(OutputRecord.init),
      isJoined: value["joined"] == .bool(true))
    guard self.files.count == files.count else { return nil }
  }

  func makeBytes() -> [UInt8] {
    JSONValue.object([
      .init("plan", .string(plan)), .init("shard", .number("\(number)")),
      .init("counts", counts.json), .init("files", .array(files.map(\.json))),
      .init("joined", .bool(isJoined)),
    ]).formatted()
  }

  /// The file of a sink, or the part in it; nil where it was empty.
  func file(_ name: String) -> OutputRecord? { files.first { $0.path == name } }

  /// Whether the files in `folder` are those that were written.
  func isIntact(in folder: String) -> Bool {
    files.allSatisfy { file in
      if isJoined, file.path != Self.stateName { return true }
      guard !file.path.contains("/"),
        let found = try? Digest.ofFile(Array("\(folder)/\(file.path)".utf8))
      else { return false }
      return found.size == file.size && found.sha256 == file.sha256
    }
  }
}

extension Counts {
  package init?(_ value: JSONValue) {
    self.init()
    guard let read = value["read"]?.integer, let written = value["written"]?.integer,
      let quarantined = value["quarantined"]?.integer, let skipped = value["skipped"]?.integer,
      [read, written, quarantined, skipped].allSatisfy({ (0..<1 << 53).contains($0) })
    else { return nil }
    self.read = read
    self.written = written
    self.quarantined = quarantined
    self.skipped = skipped
  }

  package var json: JSONValue {
    .object([
      .init("read", .number("\(read)")), .init("written", .number("\(written)")),
      .init("quarantined", .number("\(quarantined)")), .init("skipped", .number("\(skipped)")),
    ])
  }
}

extension OutputRecord {
  package init?(_ value: JSONValue) {
    guard let path = value["path"]?.string, let size = value["size"]?.integer,
      let rows = value["rows"]?.integer, let sha256 = value["sha256"]?.string
    else { return nil }
    self.init(path: path, size: size, sha256: sha256, rows: rows)
  }

  package var json: JSONValue {
    .object([
      .init("path", .string(path)), .init("size", .number("\(size)")),
      .init("rows", .number("\(rows)")), .init("sha256", .string(sha256)),
    ])
  }
}
