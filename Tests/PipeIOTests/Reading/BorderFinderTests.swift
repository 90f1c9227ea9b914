import Foundation
import PipeKit
import Testing

@testable import PipeIO

@Suite struct BorderFinderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The borders of a file whose bytes come in pieces of `piece`.
  private func borders(
    _ file: InputFile, _ bytes: [UInt8], stride: Int, piece: Int
  ) -> [RecordBorder] {
    guard
      var finder = BorderFinder(file, first: bytes.span, firstCut: stride, stride: stride)
    else { return [] }
    for start in Swift.stride(from: 0, to: bytes.count, by: piece) {
      finder.add(bytes.span.extracting(start..<min(start + piece, bytes.count)))
    }
    return finder.borders.filter { $0.byte < bytes.count }
  }

  /// What reading the stretches between borders one after the other gives.
  private func readInParts(_ file: InputFile, _ borders: [RecordBorder]) -> [String] {
    let starts = [RecordBorder.beginning] + borders
    return starts.indices.flatMap { index in
      var part = file
      let end = index + 1 < starts.count ? starts[index + 1].byte : nil
      part.part = FilePart(start: starts[index], end: end)
      return described(FileSource([part]))
    }
  }

  private func described(_ source: FileSource) -> [String] {
    let result = ReadResult(source)
    let documents = result.documents.map { "\($0.id) \($0.origin) \($0.original.string)" }
    return (documents + result.rejections.map { "\($0.origin) \($0.error) \($0.bytes)" }).sorted()
  }

  @Test(arguments: ["a.jsonl", "a.csv", "a.tsv"])
  func readingInPartsGivesWhatReadingTheWholeGives(name: String) throws {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "a", "b,c", "\"", "\"\"", "\n", "\n", "\r\n", "\t", ",", "é", "{\"text\":\"x\"}\n",
      "\"a\nb\"\n", "\u{FEFF}", " ",
    ]
    for round in 0..<60 {
      var text = round % 3 == 0 ? "\u{FEFF}" : ""
      text += name.hasSuffix("csv") ? "id,text\n" : name.hasSuffix("tsv") ? "id\ttext\n" : ""
      for _ in 0..<Int.random(in: 0..<120, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      try folder.write(name, bytes)
      let file = try #require(folder.resolve(name).files.first)
      let whole = described(FileSource([file])).sorted()
      for stride in [1, 2, 7, 40] {
        let found = borders(file, bytes, stride: stride, piece: bytes.count)
        #expect(
          found == borders(file, bytes, stride: stride, piece: 3), "the pieces make no difference")
        let parts = readInParts(file, found).sorted()
        #expect(parts == whole, "round \(round), stride \(stride)")
      }
    }
  }

  @Test func cutsNoMoreOftenThanTheStride() throws {
    let line = "{\"text\":\"0123456789\"}\n"
    let bytes = Array(String(repeating: line, count: 100).utf8)
    try folder.write("a.jsonl", bytes)
    let file = try #require(folder.resolve("a.jsonl").files.first)
    let found = borders(file, bytes, stride: 500, piece: 64)
    #expect(found.first == RecordBorder(byte: 506, line: 24))
    #expect(zip(found, found.dropFirst()).allSatisfy { $1.byte - $0.byte >= 500 })
  }

  @Test func doesNotCutWhatCanBeReadFromTheBeginningOnly() throws {
    let bytes = Array("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".utf8)
    let named = InputFile(path: "a.jsonl.gz", location: Array("a.jsonl.gz".utf8), format: .jsonl)
    #expect(borders(named, bytes, stride: 1, piece: 64).isEmpty)
    let packed = InputFile(path: "a.jsonl", location: Array("a.jsonl".utf8), format: .jsonl)
    #expect(borders(packed, [0x1F, 0x8B] + bytes, stride: 1, piece: 64).isEmpty)
    #expect(borders(packed, [0xFF, 0xFE] + bytes, stride: 1, piece: 64).isEmpty)
    let text = InputFile(path: "a.txt", location: Array("a.txt".utf8), format: .txt)
    #expect(borders(text, bytes, stride: 1, piece: 64).isEmpty)
  }

  @Test func noticesAFileThatChanges() throws {
    try folder.write("a.jsonl", "{\"text\":\"a\"}\n")
    var file = try #require(folder.resolve("a.jsonl").files.first)
    file.stamp = FileStamp(path: try #require(file.location))
    let same = FileSource([file])
    #expect(ReadResult(same).texts == ["a"])
    #expect(same.changedFile == nil)
    try folder.write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n")
    let other = FileSource([file])
    _ = ReadResult(other)
    #expect(other.changedFile == "a.jsonl")
  }
}
