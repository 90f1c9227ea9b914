import Foundation
import PipeKit
import Testing

@testable import PipeEngine

@Suite struct JoinedFilesTests {
  private let path = NSTemporaryDirectory() + "pipe-joined-\(UUID().uuidString)"

  /// Makes the shards of these numbers, each with a line that says so.
  private func make(
    _ numbers: [Int], _ store: ShardStore, _ joined: JoinedFiles?
  ) throws -> JoinedFiles? {
    var files = ShardFiles(store, sinks: [LineSink()], joined: joined)
    for number in numbers {
      try files.beginShard(number)
      try files.write(Encoded(bytes: Array("shard \(number)\n".utf8), rows: 1), sink: 0)
      var shard = FinishedShard(number: number, counts: Counts(), folds: [], identifiers: [])
      try files.endShard(&shard)
    }
    return files.joined
  }

  /// What a process finds that goes on from here.
  private func taken(_ folder: RunFolder, _ store: ShardStore) throws -> JoinedFiles {
    try JoinedFiles(folder, sinks: [LineSink()], store.check(shards: 9).good)
  }

  private func lines(_ path: String) throws -> String? {
    try Disk.read(path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func withStore(_ body: (RunFolder, ShardStore) throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    try body(folder, ShardStore(folder, plan: "p"))
  }

  @Test func shardsThatFollowAreJoinedAndOthersLieApart() throws {
    try withStore { folder, store in
      let joined = try make([0, 1, 3, 2], store, taken(folder, store))
      #expect(joined?.count == 3)
      #expect(try lines("\(folder.joined)/lines.txt") == "shard 0\nshard 1\nshard 2\n")
      #expect(try lines("\(store.folder(of: 3))/lines.txt") == "shard 3\n")
      let files = try RunFiles(
        folder, sinks: [LineSink()], joining: store, shards: 4, to: try #require(joined))
      #expect(files.records.map(\.rows) == [4])
      try files.publish(manifest: [])
      #expect(try lines("\(path)/lines.txt") == "shard 0\nshard 1\nshard 2\nshard 3\n")
    }
  }

  @Test func whatIsBehindTheLastShardIsCutOff() throws {
    try withStore { folder, store in
      _ = try make([0, 1], store, taken(folder, store))
      try Disk.append(Array("half a li".utf8), to: "\(folder.joined)/lines.txt")
      let joined = try taken(folder, store)
      #expect(joined.count == 2)
      #expect(joined.files.map(\.record.rows) == [2])
      _ = try make([2], store, joined)
      #expect(try lines("\(folder.joined)/lines.txt") == "shard 0\nshard 1\nshard 2\n")
    }
  }

  @Test(arguments: ["", "shard 0\n", "shard 0\nshard X\nmore\n"])
  func filesThatAreNotWhatTheShardsSayAreBegunAnew(found: String) throws {
    try withStore { folder, store in
      _ = try make([0, 1], store, taken(folder, store))
      try Disk.write(Array(found.utf8), to: "\(folder.joined)/lines.txt", isSafe: false)
      #expect(try taken(folder, store).count == 0)
      #expect(try lines("\(folder.joined)/lines.txt") == "")
    }
  }

  @Test func filesThatHaveTheirNamesButNoManifestAreTakenBack() throws {
    try withStore { folder, store in
      _ = try make([0, 1], store, taken(folder, store))
      try FileManager.default.moveItem(
        atPath: "\(folder.joined)/lines.txt", toPath: "\(path)/lines.txt")
      #expect(try taken(folder, store).count == 2)
      #expect(try lines("\(path)/lines.txt") == nil)
    }
  }

  @Test func theFilesOfACompleteRunAreNotTaken() throws {
    try withStore { folder, store in
      _ = try make([0, 1], store, taken(folder, store))
      try FileManager.default.moveItem(
        atPath: "\(folder.joined)/lines.txt", toPath: "\(path)/lines.txt")
      try Disk.write(Array("{}".utf8), to: "\(path)/manifest.json", isSafe: false)
      #expect(try taken(folder, store).count == 0)
      #expect(try lines("\(path)/lines.txt") == "shard 0\nshard 1\n")
    }
  }

  @Test func goWhenTheirShardsGo() throws {
    try withStore { folder, store in
      _ = try make([0], store, taken(folder, store))
      try store.removeAll()
      #expect(try Disk.entries(of: folder.joined).isEmpty)
    }
  }
}
