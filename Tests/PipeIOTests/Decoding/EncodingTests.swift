import PipeKit
import Testing

@testable import PipeIO

@Suite struct InputEncodingTests {
  /// "Café – 5" in windows-1252, and a line of UTF-8.
  private static let western = Array("Caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x35]

  private func read(
    _ name: String, _ bytes: [UInt8], _ encoding: InputEncoding = .utf8,
    _ invalid: InvalidBytes = .repair
  ) throws -> ReadResult {
    let folder = try TemporaryFolder()
    try folder.write(name, bytes)
    let pattern = InputPattern(name, encoding: encoding, invalidBytes: invalid)
    let inputs = InputFiles.resolve(patterns: [pattern], directory: folder.path)
    return ReadResult(FileSource(inputs.files))
  }

  @Test func `bytes are read in the encoding a file is said to have`() throws {
    for encoding in [InputEncoding.windows1252, .latin1] {
      let result = try read("a.txt", Self.western, encoding)
      #expect(result.documents.map(\.text.string) == ["Café – 5"])
      #expect(result.documents.first?.notes.facts.isEmpty == true)
    }
    let russian = try read("a.txt", [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0], .windows1251)
    #expect(russian.documents.map(\.text.string) == ["Москва"])
  }

  @Test func `auto reads as windows-1252 only what is not UTF-8`() throws {
    let line = Array(#"{"id":"a","text":"Café"}"#.utf8) + [0x0A]
    let other = Array(#"{"id":"b","text":""#.utf8) + Self.western + Array("\"}\n".utf8)
    let result = try read("a.jsonl", line + other, .automatic)
    #expect(result.documents.map(\.text.string) == ["Café", "Café – 5"])
    #expect(result.documents.map { $0.notes[fact: "read_as"] } == [nil, .string("windows-1252")])
  }

  @Test func `what is not UTF-8 is repaired and counted, or rejected`() throws {
    let repaired = try read("a.txt", Self.western)
    #expect(repaired.documents.map(\.text.string) == ["Caf\u{FFFD} \u{FFFD} 5"])
    #expect(repaired.documents.first?.notes[fact: "repaired_bytes"] == .integer(2))
    let rejected = try read("a.txt", Self.western, .utf8, .quarantine)
    #expect(rejected.documents.isEmpty && rejected.codes == ["invalid-utf8"])
    let row = Array("text,x\n".utf8) + Self.western + Array(",1\n".utf8)
    #expect(try read("a.csv", row, .utf8, .quarantine).codes == ["invalid-utf8"])
    #expect(try read("a.csv", row, .windows1252).documents.map(\.text.string) == ["Café – 5"])
  }
}
