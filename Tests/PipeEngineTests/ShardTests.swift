import Foundation
import PipeKit
import Testing

@testable import PipeEngine

@Suite struct ShardTests {
  private let path = NSTemporaryDirectory() + "pipe-shards-\(UUID().uuidString)"
  private static let shardCount = 5
  private static let shardSize = 23

  private var stages: Pipeline { pipeline([FailOnDigit(), DropFives(), SumLengths()]) }

  /// Every 17th document has the identifier of one 30 before it, which is in another shard.
  private func source(_ range: Range<Int>) -> NumberedSource {
    var source = NumberedSource(range)
    source.identifier = { $0 % 17 == 16 && $0 > 30 ? "d\($0 - 30)" : "d\($0)" }
    return source
  }

  private func shard(_ number: Int) -> Shard {
    Shard(number) {
      source(number * Self.shardSize..<(number + 1) * Self.shardSize)
    }
  }

  private func make(
    _ numbers: some Sequence<Int>, _ store: ShardStore, workers: Int = 2, knowing: Bool = true
  ) throws {
    let earlier =
      knowing
      ? EarlierShards(counts: Counts()) { try store.identifiers(of: $0) } : EarlierShards()
    _ = try Engine(stages, workers: workers).run(
      numbers.map(shard), sinks: [LineSink()], to: ShardFiles(store, sinks: [LineSink()]),
      after: earlier)
  }

  /// The bytes of all shards together, and the sums over them.
  private func joined(_ store: ShardStore) throws -> (lines: [UInt8], sum: SumLengths) {
    var lines: [UInt8] = []
    for number in 0..<Self.shardCount {
      lines += try Disk.read("\(store.folder(of: number))/lines.txt") ?? []
    }
    let folds = try store.folds(shards: Self.shardCount, fresh: [SumLengths()])
    return (lines, try #require(folds.first as? SumLengths))
  }

  private func whole() throws -> (lines: [UInt8], sum: SumLengths) {
    let outcome = try Engine(stages).run(
      source(0..<Self.shardCount * Self.shardSize), sinks: [LineSink()], to: MemoryDestination())
    let output = try #require(outcome.destination as? MemoryDestination)
    // A document's number in its shard's input is that in the whole here.
    return (output.bytes[0] ?? [], try #require(outcome.aggregators.first as? SumLengths))
  }

  private func withStore(_ body: (ShardStore) throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    try body(ShardStore(folder, plan: "p"))
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [1, 2, 7])
  func shardsTogetherAreTheWhole(workers: Int) throws {
    try withStore { store in
      try make(0..<Self.shardCount, store, workers: workers)
      let (together, whole) = (try joined(store), try whole())
      #expect(together.lines == whole.lines)
      #expect(together.sum == whole.sum)
      #expect(try store.committed() == Array(0..<Self.shardCount))
    }
  }

  @Test func shardsMadeOneByOneInAnyOrderAreTheWholeOnceTheirIdentifiersAreChecked() throws {
    for order in [[4, 1, 3, 0, 2], [0, 1, 2, 3, 4], [2, 4, 0, 1, 3]] {
      try withStore { store in
        for number in order { try make([number], store, knowing: false) }
        var check = IdentifierCheck(store, shards: Self.shardCount)
        var remade: [Int] = []
        while let number = try check.next() {
          remade.append(number)
          try store.remove(number)
          try make([number], store)
        }
        #expect(!remade.isEmpty)
        let (together, whole) = (try joined(store), try whole())
        #expect(together.lines == whole.lines)
        #expect(together.sum == whole.sum)
      }
    }
  }

  @Test func theFirstToCommitAShardWins() throws {
    try withStore { store in
      try make([2], store)
      let first = try store.record(of: 2)
      let marker = "\(store.folder(of: 2))/marker"
      try Disk.write([], to: marker, isSafe: false)
      try make([2], store)
      #expect(try store.record(of: 2) == first)
      #expect(Disk.size(of: marker) == 0, "the first one's folder stayed")
      #expect(try Disk.entries(of: store.path) == ["00002"])
    }
  }

  @Test func aDamagedShardIsFoundAndTakenAway() throws {
    try withStore { store in
      try make(0..<Self.shardCount, store)
      let file = "\(store.folder(of: 3))/lines.txt"
      var bytes = try #require(try Disk.read(file))
      bytes[10] ^= 1
      try Disk.write(bytes, to: file, isSafe: false)
      try Disk.write([], to: "\(store.folder(of: 1))/\(ShardRecord.fileName)", isSafe: false)
      _ = try Disk.makeFolder("\(store.path)/00004.tmp.7.0")
      let (good, damaged) = try store.check(shards: Self.shardCount)
      #expect(good.keys.sorted() == [0, 2, 4])
      #expect(damaged == [1, 3])
      #expect(try Disk.entries(of: store.path) == ["00000", "00002", "00004"])
      try make([1, 3], store)
      #expect(try joined(store).lines == whole().lines)
    }
  }

  @Test func shardsOfAnotherPlanAreNotTaken() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    try make([0], ShardStore(folder, plan: "p"))
    let other = try ShardStore(folder, plan: "q")
    #expect(try other.record(of: 0) == nil)
    #expect(try other.check(shards: 5).good.isEmpty)
  }

  @Test(arguments: [0, 1, 5, 40, 90])
  func stateBytesThatAreCutOffAreRefused(length: Int) throws {
    let shard = FinishedShard(
      number: 0, counts: Counts(), folds: [SumLengths()], identifiers: [1, 2, 3, 4])
    let bytes = ShardState(shard).makeBytes()
    guard length < bytes.count else { return }
    #expect(throws: DocumentError.self) { try ShardState(Array(bytes.prefix(length))) }
  }
}
