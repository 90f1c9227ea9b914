import PipeConfig
import PipeKit
import Testing

@Suite struct EncodingTests {
  private static let yaml = "version: 1\nname: Ünïcode 🎉\nstages:\n  - sentences\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(
    "Every encoding gives the same pipeline",
    arguments: [
      Array(yaml.utf8), [0xEF, 0xBB, 0xBF] + Array(yaml.utf8),
      utf16(yaml, bigEndian: false), utf16(yaml, bigEndian: true),
      Array(yaml.replacing("\n", with: "\r\n").utf8), Array(yaml.replacing("\n", with: "\r").utf8),
    ])
  func encoding(_ bytes: [UInt8]) throws {
    let pipeline = try load(bytes: bytes).checked()
    #expect(pipeline.name == "Ünïcode 🎉")
    #expect(
      pipeline.stages[0].location
        == SourceLocation(file: "news.yaml", line: 4, column: 5, length: 9))
  }

  /// Bytes that are not text, and where and why.
  private static let notText: [(bytes: [UInt8], problem: String)] = [
    (Array("version: 1\nname: caf".utf8) + [0xE9], "2:10 byte 0xE9 is not UTF-8"),
    (
      [0xEF, 0xBB, 0xBF] + Array("name: ".utf8) + [0xFF] + Array("\nversion: 1".utf8),
      "1:7 byte 0xFF is not UTF-8"
    ),
    ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], "1:2 a lone surrogate is not UTF-16"),
    ([0xFF, 0xFE, 0x61, 0x00, 0x62], "1:2 half a character is not UTF-16"),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "1:1 the file is UTF-32"),
    (Array("version: 1\0".utf8), "1:11 the character U+0000 is not allowed in YAML"),
    ([0x61, 0x00, 0x3A, 0x00], "1:2 the character U+0000 is not allowed in YAML"),
  ]

  @Test("Bytes that are not text are reported where they stand", arguments: notText)
  func bytes(_ bytes: [UInt8], _ expected: String) {
    let file = load(bytes: bytes)
    let found = file.problems.filter { ["wrong-encoding", "control-character"].contains($0.code) }
    let shown = found.map { problem in
      let place = problem.location ?? SourceLocation(file: "", line: 0, column: 0)
      return "\(place.line):\(place.column) \(problem.message)"
    }
    #expect(shown == [expected])
    #expect(file.pipeline == nil)
  }

  @Test func `Reading goes on behind a byte that is not text`() {
    let bytes = Array("version: 2\nname: ".utf8) + [0xE9] + Array("\nstages: [nothing]".utf8)
    #expect(
      load(bytes: bytes).problems.map(\.code)
        == ["unknown-version", "wrong-encoding", "unknown-stage"])
  }

  @Test func `Unusual line ends of YAML count as characters`() {
    let file = load("version: 1\nname: \"a\u{85}b\u{2028}c\"\nstages: [nothing]")
    #expect(file.problems.map(\.location?.line) == [3])
    #expect(file.problems.map(\.location?.column) == [10])
  }
}
