import PipeText
import Testing

@Suite struct TextBuilderTests {
  @Test func `A text without edits is the same text`() {
    let text: Text = "unchanged"
    let (same, alignment) = TextBuilder(rewriting: text).finish()
    #expect(same == text && alignment.isIdentity)
  }

  @Test func `What equals the old text is no edit`() {
    var builder = TextBuilder(rewriting: "abc")
    builder.replace(TextRange(0, 2), with: "ab")
    builder.delete(TextRange(2, 2))
    #expect(builder.editCount == 0)
    #expect(builder.finish().alignment.isIdentity)
  }

  @Test func `Deletions that touch become one`() {
    var builder = TextBuilder(rewriting: "abcdef")
    builder.delete(TextRange(1, 2))
    builder.delete(TextRange(2, 4))
    builder.delete(TextRange(5, 6))
    #expect(builder.editCount == 2)
    #expect(builder.finish().text == "ae")
  }

  @Test func `Edits at both ends and insertions are kept apart`() {
    var builder = TextBuilder(rewriting: "bc")
    builder.insert(Array("a".utf8), at: 0)
    builder.replace(TextRange(1, 2), with: "C")
    builder.insert(Array("d".utf8), at: 2)
    let (text, alignment) = builder.finish()
    #expect(text == "abCd")
    #expect(alignment.sourceRange(of: TextRange(0, 1)).isEmpty)
    #expect(alignment.sourceRange(of: TextRange(2, 3)) == TextRange(1, 2))
    #expect(alignment.sourceRange(of: TextRange(0, 4)) == TextRange(0, 2))
  }
}
