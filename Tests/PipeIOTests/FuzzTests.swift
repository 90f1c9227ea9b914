import PipeIO
import PipeKit
import Testing
import TestSupport

/// Files made of pieces that matter to their format, in random order and with random damage.
@Suite struct FuzzTests {
  private static let pieces: [String: [String]] = [
    "jsonl": [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "d83d", "\n", "\r\n", "\"id\":", "\"text\":",
      "\"t\"", "\"entities\":[{\"start\":0,\"end\":1,\"label\":\"X\"}]", "\"sentences\":[[0,1]]",
      "\"offset_unit\":\"utf8\"", "{\"id\":1,\"text\":\"aé\"}", "\n{\"text\":\"", "1e5", "-",
      "null",
      "\u{FEFF}", "é", "\u{0}", "\"meta\":{\"a\":1}",
      "\"sentiment\":{\"label\":\"neutral\",\"score\":0}",
    ],
    "csv": [
      "id,text\n", ",", "\"", "\"\"", "\n", "\r\n", "\r", "a", "é", "text", "\u{FEFF}", "\u{0}",
      ";",
      "1,\"x\ny\"\n", " ",
    ],
    "md": ["---\n", "---", "a: b\n", ":", "\n", "text", "\u{FEFF}", "...\n", "- x\n", "'", "\""],
  ]

  private func bytes(_ format: String, _ random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      bytes += Array((Self.pieces[format]?.randomElement(using: &random) ?? "").utf8)
    }
    for _ in 0..<Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
    }
    return bytes
  }

  @Test(arguments: ["jsonl", "csv", "tsv", "md", "txt"], 0..<6 as Range<UInt64>)
  func `whatever a file holds becomes documents and rejections`(
    format: String, seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let folder = try TemporaryFolder()
    for _ in 0..<60 {
      let bytes = bytes(["tsv": "csv", "txt": "md"][format] ?? format, &random)
      var limits = ReadLimits()
      let whole = try folder.read("a.\(format)", bytes, limits: limits)
      limits.batchBytes = 1
      limits.input.document = Int.random(in: 1...200, using: &random)
      limits.input.line = limits.input.document
      let cut = try folder.read("a.\(format)", bytes, limits: limits)
      let packed = try folder.read("a.\(format).gz", Gzip.pack(bytes))

      #expect(packed.documents.map(\.original) == whole.documents.map(\.original))
      #expect(packed.codes == whole.codes)
      for result in [whole, cut, packed] {
        let ordinals = result.documents.map(\.ordinal) + result.rejections.map(\.ordinal)
        #expect(ordinals.sorted() == Array(ordinals.indices), "every record must be accounted for")
      }
      for document in whole.documents {
        #expect((try? Text(validating: document.original.array)) != nil)
        for range in document.notes.entities.map(\.range) + document.notes.sentences.map(\.range) {
          #expect(document.original.isScalarBoundary(range.lower))
          #expect(document.original.isScalarBoundary(range.upper))
        }
      }
      var batch = Batch(index: 0)
      batch.documents = whole.documents
      batch.rejections = whole.rejections
      for bytes in [DocumentsSink().encode(batch).bytes, QuarantineSink().encode(batch).bytes] {
        for line in bytes.split(separator: 0x0A) { _ = try JSONParser.parse(Array(line)) }
      }
    }
  }
}
