import Foundation
import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct GzipTests {
  private static let lines = (0..<5_000).map {
    "{\"id\":\"\($0)\",\"text\":\"some text \($0)\"}\n"
  }
  private static let ids = (0..<5_000).map { "\($0)" }

  @Test func `packed files are read as if they were not`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.read("a.jsonl.gz", Gzip.pack(Array(Self.lines.joined().utf8)))
    #expect(result.ids == Self.ids)
    #expect(result.rejections.isEmpty)
    #expect(try folder.read("b.txt.gz", Gzip.pack(Array("text".utf8))).texts == ["text"])
    #expect(try folder.read("b.txt.gz", Gzip.pack([])).texts == [""])
    #expect(try folder.read("c.csv.gz", Gzip.pack(Array("text\nx\n".utf8))).texts == ["x"])
  }

  @Test func `members that follow each other are one file`() throws {
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: 5_000, by: 500) {
      // The members end in the middle of lines.
      let part = Self.lines[start..<start + 500].joined()
      bytes += Gzip.pack(Array(part.utf8.prefix(3))) + Gzip.pack(Array(part.utf8.dropFirst(3)))
    }
    bytes += Gzip.pack([]) + [UInt8](repeating: 0, count: 512)
    let result = try TemporaryFolder().read("a.jsonl.gz", bytes)
    #expect(result.ids == Self.ids)
    #expect(result.rejections.isEmpty)
  }

  @Test func `gzip is known by its first bytes whatever the name`() throws {
    let bytes = Gzip.pack(Array("{\"text\":\"x\"}".utf8))
    #expect(try TemporaryFolder().read("a.jsonl", bytes).texts == ["x"])
  }

  @Test func `a truncated file gives the documents before the cut`() throws {
    let packed = Gzip.pack(Array(Self.lines.joined().utf8))
    let folder = try TemporaryFolder()
    for count in [packed.count / 2, packed.count - 1, packed.count - 8, 100_000, 65_536] {
      let result = try folder.read("a.jsonl.gz", packed.prefix(count))
      #expect(result.codes == ["truncated-gzip"])
      #expect(result.ids == Array(Self.ids.prefix(result.ids.count)))
      #expect(result.ids.count >= min(5_000, (count - 200) / 38 - 1))
    }
    for count in [2, 5, 10, 17] {
      #expect(try folder.read("a.jsonl.gz", packed.prefix(count)).codes == ["truncated-gzip"])
    }
    #expect(try folder.read("a.jsonl.gz", []).codes == ["truncated-gzip"])
  }

  @Test func `a damaged checksum gives the documents and then the error`() throws {
    var packed = Gzip.pack(Array(Self.lines.joined().utf8))
    packed[packed.count - 8] ^= 1
    let result = try TemporaryFolder().read("a.jsonl.gz", packed)
    #expect(result.ids == Self.ids)
    #expect(result.codes == ["invalid-gzip"])
    #expect(
      result.rejections[0].error.message == "the compressed data is damaged: incorrect data check")
    #expect(result.rejections[0].origin.line == 5_001)
  }

  @Test func `garbage after the data gives the documents and then the error`() throws {
    let packed = Gzip.pack(Array(Self.lines.joined().utf8)) + Array("garbage".utf8)
    let result = try TemporaryFolder().read("a.jsonl.gz", packed)
    #expect(result.ids == Self.ids)
    #expect(result.codes == ["trailing-garbage"])
  }

  @Test func `a damaged text is no document`() throws {
    var packed = Gzip.pack(Array("some text".utf8))
    packed[packed.count - 8] ^= 1
    let result = try TemporaryFolder().read("a.txt.gz", packed)
    #expect(result.documents.isEmpty)
    #expect(result.rejections.map(\.id) == ["a"])
    #expect(result.rejections[0].bytes == Array("some text".utf8))
  }

  @Test func `a name that promises gzip is held to it`() throws {
    let result = try TemporaryFolder().read("a.txt.gz", "plain".utf8)
    #expect(result.codes == ["not-gzip"])
    #expect(result.rejections[0].bytes == Array("plain".utf8))
    let lines = try TemporaryFolder().read("b.jsonl.gz", "{\"text\":\"x\"}\n".utf8)
    #expect(lines.rejections[0].bytes == Array("{\"text\":\"x\"}\n".utf8))
  }

  @Test(arguments: 0..<40)
  func `random damage never ends the run`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var packed = Gzip.pack(Array(Self.lines.prefix(50).joined().utf8))
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<packed.count, using: &random)
      packed[place] = UInt8.random(in: 0...255, using: &random)
    }
    let result = try TemporaryFolder().read("a.jsonl.gz", packed)
    #expect(result.documents.count <= 51)
  }

  @Test func `a file that unpacks without end is stopped`() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "head -c 80000000 /dev/zero | gzip -9 > \(folder.path)/bomb.jsonl.gz",
    ]
    try process.run()
    process.waitUntilExit()
    let result = ReadResult(FileSource(folder.resolve("bomb.jsonl.gz").files))
    #expect(result.documents.isEmpty)
    #expect(result.codes == ["compression-ratio"])
  }

  @Test func `a packed file may unpack to so much and no more`() throws {
    let bytes = Gzip.pack(Array(Self.lines.joined().utf8))
    var limits = ReadLimits()
    limits.input.unpacked = 1 << 10
    let result = try TemporaryFolder().read("a.jsonl.gz", bytes, limits: limits)
    #expect(result.codes == ["unpacked-size"])
    #expect(
      result.rejections.map(\.error.message) == [
        "the file unpacks to more than 'limits.unpacked' allows (1K)"
      ])
    limits.input.unpacked = 1 << 30
    #expect(try TemporaryFolder().read("a.jsonl.gz", bytes, limits: limits).ids == Self.ids)
  }
}
