import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct WholeFileTests {
  private func read(_ name: String, _ bytes: [UInt8]) throws -> Document {
    let result = try TemporaryFolder().read(name, bytes)
    return try #require(result.documents.first)
  }

  @Test func `a text is a document as it stands`() throws {
    let document = try read("my file.txt", Array("Headline\r\n\r\n  Text. \n".utf8))
    #expect(document.id == "my file")
    #expect(document.original == "Headline\r\n\r\n  Text. \n")
    #expect(document.metadata.isEmpty && document.notes.facts.isEmpty)
    #expect(document.origin == Origin(path: "my file.txt"))
  }

  @Test func `a byte order mark is dropped`() throws {
    #expect(
      try read("a.txt", [0xEF, 0xBB, 0xBF] + Array("x\u{FEFF}".utf8)).original == "x\u{FEFF}")
    #expect(try read("a.txt", [0xEF, 0xBB, 0xBF]).original == "")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is told by its byte order mark`(isBigEndian: Bool) throws {
    let text = String(repeating: "aé€𝄞\n", count: 60_000)
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(try read("a.txt", bytes).original == Text(text))
    #expect(try read("a.txt.gz", Gzip.pack(bytes)).original == Text(text))
  }

  @Test func `damaged UTF-16 is repaired and counted`() throws {
    // A low half alone, a high half before a letter, a high half and a byte at the end.
    let bytes: [UInt8] = [0xFF, 0xFE, 0x00, 0xDC, 0x00, 0xD8, 0x61, 0x00, 0x00, 0xD8, 0x62]
    let document = try read("a.txt", bytes)
    #expect(document.original == "\u{FFFD}\u{FFFD}a\u{FFFD}")
    #expect(document.notes[fact: "repaired_bytes"] == .integer(3))
  }

  @Test func `JSON Lines and tables may be UTF-16`() throws {
    func utf16(_ text: String) -> [UInt8] {
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    #expect(try read("a.jsonl", utf16("{\"text\":\"é𝄞\"}\r\n")).original == "é𝄞")
    #expect(try read("a.tsv", utf16("id\ttext\r\n1\té\r\n")).original == "é")
  }

  @Test func `UTF-32 is refused`() throws {
    for mark in [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]] as [[UInt8]] {
      let result = try TemporaryFolder().read("a.txt", mark + [0x61, 0, 0, 0])
      #expect(result.codes == ["unsupported-encoding"])
    }
  }

  @Test func `bytes that are not UTF-8 are repaired and counted`() throws {
    let document = try read(
      "a.txt", Array("a".utf8) + [0xFF, 0xE2, 0x82] + Array("b".utf8) + [0xC3])
    #expect(document.original == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    #expect(document.notes[fact: "repaired_bytes"] == .integer(4))
  }

  @Test func `front matter becomes metadata and the text begins after it`() throws {
    let matter = """
      ---
      title: "A: b"
      date: 2024-05-01
      # comment
      tags:
        - one
      empty:
      url: http://example.org/x
      quoted: 'it''s'
      ---

      # Heading
      ---
      Text.
      """
    let document = try read("a.md", Array(matter.utf8))
    #expect(document.original == "\n# Heading\n---\nText.")
    #expect(document.metadata.fields.map(\.key) == ["title", "date", "url", "quoted"])
    #expect(document.metadata.text("title") == "A: b")
    #expect(document.metadata.text("url") == "http://example.org/x")
  }

  @Test(arguments: [
    "---\nno: end\n", "text\n---\na: b\n---\n", "----\na: b\n---\n", "--- a\nb: c\n---\n", "---",
    " ---\na: b\n---\n",
  ])
  func `what is no front matter is text`(markdown: String) throws {
    let document = try read("a.md", Array(markdown.utf8))
    #expect(document.original == Text(markdown))
    #expect(document.metadata.isEmpty)
  }

  @Test func `front matter ends with dots as well, and CRLF is no matter`() throws {
    let document = try read("a.md", Array("---\r\na: b\r\n...\r\nText".utf8))
    #expect(document.original == "Text")
    #expect(document.metadata.text("a") == "b")
    #expect(try read("a.md", Array("---\n---\n".utf8)).original == "")
    #expect(try read("a.txt", Array("---\na: b\n---\nx".utf8)).original == "---\na: b\n---\nx")
  }
}
