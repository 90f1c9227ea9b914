import Foundation
import PipeKit
import Testing

@testable import PipeEngine

/// What a cache folder survives.
struct CacheFolderTests {
  @Test func aFlippedByteIsAMissAndNeverAnotherResult() throws {
    let bench = try CacheBench()
    bench.stages = [WordStage(), NameStage()]
    bench.texts = ["Ünï said", "that"]
    let plain = try bench.run(cached: false)
    _ = try bench.run()
    for segment in try bench.segments() {
      let whole = try Data(contentsOf: segment)
      for place in whole.indices {
        var damaged = whole
        damaged[place] ^= 0x41
        try damaged.write(to: segment)
        let result = try bench.run()
        #expect(result.bytes == plain.bytes, "byte \(place) of \(segment.lastPathComponent)")
        try restore(bench, segment, whole)
      }
    }
  }

  @Test func aSegmentThatWasCutOffGivesWhatIsWhole() throws {
    let bench = try CacheBench()
    bench.stages = [NameStage()]
    bench.texts = ["a b", "c d"]
    let plain = try bench.run(cached: false)
    _ = try bench.run()
    let segment = try #require(try bench.segments().first)
    let whole = try Data(contentsOf: segment)
    for length in 0..<whole.count {
      try whole.prefix(length).write(to: segment)
      #expect(try bench.run().bytes == plain.bytes)
      try restore(bench, segment, whole)
    }
    // Without its index a segment is read through.
    try whole.dropLast(20).write(to: segment)
    #expect(try bench.run().reports["names"]?.hits == 2)
  }

  /// Puts a segment back, and removes those that were added.
  private func restore(_ bench: CacheBench, _ segment: URL, _ whole: Data) throws {
    let stem = segment.lastPathComponent.prefix(16)
    for other in try bench.segments() where other.lastPathComponent.hasPrefix(stem) {
      try FileManager.default.removeItem(at: other)
    }
    try whole.write(to: segment)
  }

  @Test func whatAKilledRunLeftIsSaved() throws {
    let bench = try CacheBench()
    bench.stages = [NameStage()]
    _ = try bench.run()
    let segment = try #require(try bench.segments().first)
    let index = RecordFormat.entry * 20 + RecordFormat.trailer
    let left = segment.deletingPathExtension().appendingPathExtension("unfinished")
    try (Data(contentsOf: segment).dropLast(index + 9)).write(to: left)
    try FileManager.default.removeItem(at: segment)

    // While its writer lives, nobody touches it.
    let file = open(left.path, O_RDWR)
    flock(file, LOCK_EX)
    #expect(try bench.run().reports["names"]?.hits == 0)
    #expect(FileManager.default.fileExists(atPath: left.path))
    for other in try bench.segments() { try FileManager.default.removeItem(at: other) }
    close(file)

    let result = try bench.run()
    #expect(result.reports["names"]?.hits == 19)
    #expect(result.reports["names"]?.misses == 1)
    #expect(!FileManager.default.fileExists(atPath: left.path))
  }

  @Test func aLedgerThatIsDamagedIsForgotten() throws {
    let bench = try CacheBench()
    _ = try bench.run()
    let ledger = bench.folder.appending(path: "ledger.json")
    for bytes in ["", "{", "[]", "{\"generation\":-1,\"last_use\":{},\"costs\":{}}"] {
      try Data(bytes.utf8).write(to: ledger)
      #expect(try bench.run().ran == [])
    }
  }

  @Test func theCacheIsNoLargerThanItMayBe() throws {
    let bench = try CacheBench()
    _ = try bench.run()
    func size() throws -> Int {
      try bench.segments().reduce(0) { try $0 + Data(contentsOf: $1).count }
    }
    let one = try size()
    // Three settings take three times the room, which there is not.
    bench.maximumSize = one * 2
    for strength in 4..<10 {
      var tone = ToneStage()
      tone.strength = strength
      bench.stages[2] = tone
      let result = try bench.run()
      #expect(try size() <= bench.maximumSize)
      #expect(result.ran == ["tone"])
    }
    // What every run used is still there, and what was used last.
    #expect(try bench.run().ran == [])
    bench.stages[2] = ToneStage()
    #expect(try bench.run().ran == ["tone"])

    let folder = try #require(try CacheFolder(finding: bench.path))
    #expect(try folder.shrink(to: one).count > 0)
    #expect(try size() <= one)
    _ = try folder.clear()
    #expect(try bench.segments().isEmpty)
    #expect(try bench.run().ran == ["names", "tone", "words"])
  }

  @Test func aCacheThatIsTooSmallForOneRunKeepsLess() throws {
    let bench = try CacheBench()
    bench.maximumSize = 2_000
    let plain = try bench.run(cached: false)
    for _ in 0..<3 { #expect(try bench.run().bytes == plain.bytes) }
    let size = try bench.segments().reduce(0) { try $0 + Data(contentsOf: $1).count }
    #expect(size <= 2_000)
  }

  @Test func runsAtTheSameTimeShareIt() throws {
    let bench = try CacheBench()
    bench.texts = (0..<200).map { "word Name\($0 % 90) said \($0)" }
    let plain = try bench.run(cached: false)
    let (path, texts) = (bench.path, bench.texts)
    let threads = try (0..<4).map { number in
      try WorkerThread {
        do {
          let mine = try CacheBench(at: path)
          mine.texts = number % 2 == 0 ? texts : texts.reversed()
          for _ in 0..<3 {
            let result = try mine.run(workers: 2)
            if number % 2 == 0 { #expect(result.bytes == plain.bytes) }
          }
        } catch {
          Issue.record("\(error)")
        }
      }
    }
    for thread in threads { thread.join() }
    let last = try bench.run()
    #expect(last.bytes == plain.bytes)
    #expect(last.ran == [])
  }

  @Test func aFolderWithOtherFilesIsRefused() throws {
    let bench = try CacheBench()
    try FileManager.default.createDirectory(at: bench.folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: bench.folder.appending(path: "thesis.txt"))
    #expect(throws: EngineError.self) { try bench.run() }
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.path)
    #expect(names == ["thesis.txt"])
  }

  @Test func segmentsThatVanishAreMisses() throws {
    let bench = try CacheBench()
    let plain = try bench.run()
    let cache = try bench.open(pipeline(bench.stages))
    for segment in try bench.segments() { try FileManager.default.removeItem(at: segment) }
    var engine = Engine(pipeline(bench.stages))
    engine.cache = cache
    let outcome = try engine.run(
      TextSource(bench.texts), sinks: [EverythingSink()], to: MemoryDestination())
    #expect((outcome.destination as? MemoryDestination)?.bytes[0] == plain.bytes)
    #expect(cache.report(of: "tone")?.misses == 20)
  }
}
