import PipeIO
import PipeKit
import Testing

/// The Big List of Naughty Strings as everything a document can have.
@Suite(
  .enabled(
    if: SharedData.exists("normalization/blns.json"), "the strings are not beside the checkout"))
struct NaughtyStringsTests {
  private let strings: [String]

  init() throws {
    let value = try JSONParser.parse(try SharedData.bytes("normalization/blns.json"))
    strings = (value.array ?? []).compactMap(\.string)
    #expect(strings.count > 500)
  }

  private func encode(_ documents: [Document]) -> [UInt8] {
    var batch = Batch(index: 0)
    batch.documents = documents
    return DocumentsSink().encode(batch).bytes
  }

  @Test func `they come through as ids, metadata and texts`() throws {
    var json = JSONWriter()
    for string in strings {
      json.beginObject()
      for key in ["id", "text", "other"] {
        json.key(key)
        json.string(string)
      }
      json.key(string + ".")
      json.string(string)
      json.endObject()
      json.endLine()
    }
    let folder = try TemporaryFolder()
    let first = try folder.read("a.jsonl", json.bytes)
    let second = try folder.read("b.jsonl", encode(first.documents))
    for result in [first, second] {
      #expect(result.codes == [])
      #expect(result.documents.count == strings.count)
      for (document, string) in zip(result.documents, strings) {
        let bytes = Array(string.utf8)
        #expect(document.original.array == bytes)
        #expect(string.isEmpty || Array(document.id.utf8) == bytes)
        #expect(document.metadata.text("other").map { Array($0.utf8) } == bytes)
        #expect(document.metadata.text(string + ".").map { Array($0.utf8) } == bytes)
      }
    }
    #expect(encode(second.documents) == encode(first.documents))
  }

  @Test func `they come through as the contents of files`() throws {
    let folder = try TemporaryFolder()
    for (number, string) in strings.enumerated() {
      try folder.write("\(1_000 + number).txt", string)
    }
    let result = ReadResult(FileSource(folder.resolve("*").files))
    #expect(result.codes == [])
    for (document, string) in zip(result.documents, strings) {
      let bytes = Array(string.utf8)
      // A byte order mark at the start is no part of the text.
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      #expect(document.original.array == (bytes.starts(with: mark) ? Array(bytes[3...]) : bytes))
    }
  }

  @Test func `they come through tables`() throws {
    var table = Table("t", columns: ["id", "text", "other"])
    for (number, string) in strings.enumerated() {
      table.rows.append([.integer(number), .text(string), .text(string)])
    }
    let result = try TemporaryFolder().read("t.csv", table.csv)
    #expect(result.codes == [])
    #expect(result.documents.map(\.original.array) == strings.map { Array($0.utf8) })
  }
}
