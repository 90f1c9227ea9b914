import PipeKit
import Testing

@Suite struct ExcerptTests {
  private func excerpt(_ text: Text, limit: Int = 20) -> String {
    let document = Document(id: "x", text: text)
    return String(decoding: Excerpt.make(text.range, of: document, limit: limit), as: UTF8.self)
  }

  @Test func `White space becomes single spaces`() {
    #expect(excerpt("  a \r\n\tb  ") == "a b")
    #expect(excerpt("") == "")
  }

  @Test func `What is too long is cut after a word`() {
    #expect(excerpt("one two three four five") == "one two three…")
    #expect(excerpt("exactly twenty bytes") == "exactly twenty bytes")
  }

  @Test(arguments: 4...24)
  func `A cut never divides a character`(limit: Int) throws {
    let text = Text(String(repeating: "é€😀", count: 20))
    let document = Document(id: "x", text: text)
    let bytes = Excerpt.make(text.range, of: document, limit: limit)
    #expect(throws: Never.self) { try Text(validating: bytes) }
    #expect(bytes.count <= limit)
  }

  @Test(arguments: 24...64)
  func `A cut leaves letters their accents and families their children`(limit: Int) {
    let cluster = "e\u{301}\u{323}👩\u{200D}👧"
    let shown = excerpt(Text(String(repeating: cluster, count: 8)), limit: limit).dropLast()
    let whole = Array(String(repeating: cluster, count: 8))
    #expect(Array(shown) == Array(whole.prefix(shown.count)))
  }
}
