import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct FileSourceTests {
  private func limits(record: Int) -> ReadLimits {
    var limits = ReadLimits()
    limits.input.document = record
    limits.input.line = record
    return limits
  }

  @Test func `documents come in input order with their place in the input`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "first")
    try folder.write("b.jsonl", "{\"text\":\"second\"}\n{\"text\":3}\n\n{\"text\":\"fourth\"}")
    try folder.write("c.csv", "id,text\nx,fifth\n")
    let result = ReadResult(FileSource(folder.resolve("*").files))
    #expect(result.texts == ["first", "second", "fourth", "fifth"])
    #expect(result.documents.map(\.ordinal) == [0, 1, 3, 4])
    #expect(result.rejections.map(\.ordinal) == [2])
    #expect(result.ids == ["a", "b.jsonl:1", "b.jsonl:4", "x"])
    #expect(
      result.documents.map(\.origin) == [
        Origin(path: "a.txt"), Origin(path: "b.jsonl", line: 1, byte: 0),
        Origin(path: "b.jsonl", line: 4, byte: 30), Origin(path: "c.csv", line: 2, byte: 8),
      ])
    #expect(result.inputBytes == folder.resolve("*").totalSize)
  }

  @Test func `batches are cut by records and by bytes, and nothing is lost between`() throws {
    let lines = (0..<1_000).map { "{\"id\":\($0),\"text\":\"text \($0)\"}\n" }.joined()
    let folder = try TemporaryFolder()
    var limits = ReadLimits()
    let whole = try folder.read("a.jsonl", lines.utf8)
    #expect(whole.batches == 8)
    limits.batchRecords = 7
    let few = try folder.read("a.jsonl", lines.utf8, limits: limits)
    #expect(few.batches == 143)
    limits.batchBytes = 1
    let one = try folder.read("a.jsonl", lines.utf8, limits: limits)
    #expect(one.batches == 1_000)
    #expect(one.ids == whole.ids && few.ids == whole.ids)
    #expect(whole.ids == (0..<1_000).map { "\($0)" })
  }

  @Test func `batches that grow begin small and hold the same documents`() throws {
    let lines = (0..<9_000).map { "{\"id\":\($0),\"text\":\"\"}\n" }.joined()
    let folder = try TemporaryFolder()
    let even = try folder.read("a.jsonl", lines.utf8)
    #expect(even.batches == 71)
    let growing = try folder.read(
      "a.jsonl", lines.utf8, limits: ReadLimits(InputLimits(), growsBatches: true))
    #expect(growing.batches == 19)
    #expect(growing.ids == even.ids)
    #expect(growing.documents.map(\.ordinal) == even.documents.map(\.ordinal))
    let few = try folder.read(
      "b.jsonl", lines.prefix(10_000).utf8, limits: ReadLimits(InputLimits(), growsBatches: true))
    #expect(few.batches == 4)
  }

  @Test func `records stay with the batch, so that a document's bytes can be found`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", "{\"text\":\"x\"}\n{\"text\":\"y\"}\n")
    var source = FileSource(folder.resolve("*").files)
    var batch = Batch(index: 0)
    source.read(into: &batch)
    source.decode(&batch)
    #expect(batch.inputBytes(of: 1) == Array("{\"text\":\"y\"}".utf8))
    #expect(batch.inputBytes(of: 2) == [])
  }

  @Test func `copies of a source share one place in the input`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt"] { try folder.write(name, name) }
    var limits = ReadLimits()
    limits.batchRecords = 1
    var one = FileSource(folder.resolve("*").files, limits: limits)
    var other = one
    var batches = [Batch(index: 0), Batch(index: 1), Batch(index: 2)]
    one.read(into: &batches[0])
    other.read(into: &batches[1])
    one.read(into: &batches[2])
    #expect(batches.map(\.records.count) == [1, 1, 0])
  }

  @Test func `a line that is too long is rejected and the lines around it are not`() throws {
    let long = "{\"text\":\"" + String(repeating: "x", count: 300_000) + "\"}"
    let folder = try TemporaryFolder()
    for (name, ending) in [("a.jsonl", "\n{\"text\":\"after\"}"), ("b.jsonl", "")] {
      let bytes = Array("{\"text\":\"before\"}\n\(long)\(ending)".utf8)
      let result = try folder.read(name, bytes, limits: limits(record: 100_000))
      #expect(result.texts == (ending.isEmpty ? ["before"] : ["before", "after"]))
      #expect(result.codes == ["too-large"])
      #expect(
        result.rejections[0].error.message
          == "the line is longer than 'limits.line' allows (100000)")
      #expect(result.rejections[0].origin == Origin(path: name, line: 2, byte: 18))
      #expect(result.rejections[0].bytes == Array(long.utf8.prefix(65_536)))
    }
  }

  @Test func `a row that is too long is rejected with the lines inside its quotes`() throws {
    let long = "1,\"" + String(repeating: "line\n", count: 100_000) + "\""
    let bytes = Array("id,text\n0,before\n\(long)\n2,after\n".utf8)
    let result = try TemporaryFolder().read("a.csv", bytes, limits: limits(record: 50_000))
    #expect(result.texts == ["before", "after"])
    #expect(result.codes == ["too-large"])
    #expect(result.documents.map(\.origin.line) == [2, 100_004])
  }

  @Test func `a file that is too long is rejected without being read to its end`() throws {
    let bytes = [UInt8](repeating: 0x78, count: 2_000_000)
    let result = try TemporaryFolder().read("a.txt", bytes, limits: limits(record: 100_000))
    #expect(result.codes == ["too-large"])
    #expect(result.rejections[0].id == "a")
    #expect(result.rejections[0].bytes.count == 65_536)
    #expect(result.inputBytes < 1_000_000)
  }

  @Test func `a text that is too long is rejected whatever the line may be`() throws {
    let lines = ["short", String(repeating: "x", count: 2_000)].map { "{\"text\":\"\($0)\"}\n" }
    var limits = ReadLimits()
    limits.input.document = 1 << 10
    let result = try TemporaryFolder().read("a.jsonl", lines.joined().utf8, limits: limits)
    #expect(result.texts == ["short"])
    #expect(result.codes == ["too-large"])
    #expect(
      result.rejections[0].error.message
        == "the text is longer than 'limits.document' allows (1K)")
    #expect(result.rejections[0].id == "a.jsonl:2")
  }

  @Test func `a line of exactly the limit is read`() throws {
    let line = "{\"text\":\"" + String(repeating: "x", count: 89) + "\"}"
    let bytes = Array("\(line)\n\(line)".utf8)
    let result = try TemporaryFolder().read("a.jsonl", bytes, limits: limits(record: 100))
    #expect(result.documents.count == 2)
    // A line that is longer is rejected wherever in the file it stands, however short it is.
    let longer = try TemporaryFolder().read("a.jsonl", bytes, limits: limits(record: 99))
    #expect(longer.codes == ["too-large", "too-large"])
    #expect(longer.rejections.map(\.bytes) == [Array(line.utf8), Array(line.utf8)])
    let ends = Array("\(line)\r\n\(line)\r\n".utf8)
    #expect(
      try TemporaryFolder().read("a.jsonl", ends, limits: limits(record: 100)).documents.count == 2)
    let file = try TemporaryFolder().read("a.txt", bytes.prefix(100), limits: limits(record: 99))
    #expect(file.codes == ["too-large"])
  }

  @Test func `a file that went away is a rejection`() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.txt", "here")
    let gone = InputFile(
      path: "a.txt", location: Array("\(folder.path)/a.txt".utf8), format: .txt, documentID: "a")
    let result = ReadResult(FileSource([gone] + folder.resolve("b.txt").files))
    #expect(result.texts == ["here"])
    #expect(result.codes == ["unreadable"])
    #expect(
      result.rejections[0].error.message
        == "the file cannot be opened: no such file or directory")
    #expect(result.rejections[0].id == "a")
  }

  @Test(arguments: [
    ("{\"text\":\"a\"}\n{\"text\":\"b\"}", ["a", "b"]), (" \n\t {\"text\":\"a\"}", ["a"]),
    ("plain text {", ["plain text {"]), ("", [""]), ("[1]", ["[1]"]),
    ("\u{FEFF}{\"text\":\"a\"}", ["a"]),
  ])
  func `a stream without a name is told by its first character`(
    content: String, texts: [String]
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", content)
    let stream = InputFile(path: "-", location: Array("\(folder.path)/x".utf8), format: nil)
    #expect(ReadResult(FileSource([stream])).texts == texts)
  }

  @Test func `no file at all is no document`() {
    #expect(ReadResult(FileSource()).batches == 0)
  }
}
