import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct NormalizeRuleTests {
  private static func rewritten(_ text: String, _ settings: String = "") throws -> String {
    let stage = settings.isEmpty ? Normalize() : try NormalizeOracle.stage(settings)
    return try NormalizeOracle.rewrite(Text(text), with: stage).text.string
  }

  @Test(arguments: [
    ("unicode: NFD", "é ﬀ", "e\u{301} ff"), ("unicode: NFKC", "x² ① ½", "x2 1 1⁄2"),
    ("unicode: NFKD", "é²", "e\u{301}2"), ("unicode: NFKC", "a \u{A8}b", "a \u{308}b"),
    ("width: fold", "ＡＢ！　ｶﾞ ￥", "AB! ガ ¥"), ("width: keep", "ＡＢ！", "ＡＢ！"),
    ("ligatures: split", "eﬃcient ĳs ǆep ŉ", "efficient ijs džep ʼn"),
    ("ligatures: keep", "ﬁ", "ﬁ"),
    ("digits: ascii", "٣٤ ३ ３ ² 5", "34 3 3 ² 5"), ("case: lower", "ÀÇ ΣΑΣ İ", "àç σασ i\u{307}"),
    ("case: fold", "STRASSE Straße", "strasse strasse"),
    ("bullets: ascii", "• one\n  ▪ two • three", "- one\n- two • three"),
    (
      "hyphenation: join", "govern-\nment\nAnglo-\nSaxon 4-\nfold",
      "government\nAnglo-\nSaxon 4-\nfold"
    ),
    ("hyphenation: join", "a govern\u{AD}  \r\n  ment - \n x", "a government -\nx"),
    (
      "invisible: strip", "co\u{AD}op\u{2060}\u{180E} a\u{200D}b\u{200C}", "coop a\u{200D}b\u{200C}"
    ),
    ("controls: remove", "\u{1B}[1;31mred\u{1B}[0m \u{1B}]0;name\u{7}x\u{1B}(B.\u{1B}[", "red x.["),
    ("controls: keep", "\u{1B}[31mred", "\u{1B}[31mred"),
    ("repeats: 3", "Nooooo!!!!! 10000 -----", "Nooo!!! 10000 ---"),
    ("repeats: 1, unicode: none", "eee\u{301} ॐॐ", "ee\u{301} ॐ"),
    ("bidi: remove", "\u{202E}x\u{202C}\u{200F}\u{2066}", "x"),
  ])
  func `Each rule does what it says`(
    _ settings: String, _ before: String, _ after: String
  ) throws {
    #expect(try Array(Self.rewritten(before, settings).utf8) == Array(after.utf8))
  }

  @Test(arguments: [
    ("AT&amp;T", "AT&T"), ("&amp;amp;lt;", "<"), ("&#8217;&#x2019;&#146;", "’’’"),
    ("&EACUTE;", "É"),
    ("&semi;&amp&semi;", ";&"), ("&nbsp;a", "a"),
    ("&#0;&#7;&#xD800;&#1114112;", "&#0;&#7;&#xD800;&#1114112;"),
    ("&foo; & &; &#; &#x; R&D; x", "&foo; & &; &#; &#x; R&D; x"), ("&l&#116;;", "<"),
    ("<p>caf&eacute;</p>", "<p>caf&eacute;</p>"), ("3 < 4 &amp; 5", "3 < 4 & 5"),
  ])
  func `Entities are decoded to the last`(_ before: String, _ after: String) throws {
    #expect(try Self.rewritten(before) == after)
  }

  @Test(arguments: [
    ("<p>One<br/>two</p>\n<P CLASS='x>y'>Three</p>", "One\ntwo\n\nThree"),
    ("a <b>bold</b> word, <a href=\"x\">link</a>", "a bold word, link"),
    ("<script>if (a < b) { x = '<p>'; }</script>text<style>p{}</style>", "text"),
    ("one<!-- a > b -->two<!DOCTYPE html>", "onetwo"), ("<td>a</td><td>b</td>", "a b"),
    ("&lt;b&gt;x&lt;/b&gt;", "x"), ("<<b>b>x", "x"), ("<b &#97;>x", "x"), ("&am<b></b>p;", "&"),
    (
      "2 < 3 and 4 > 1, <ada@example.org>, <unknown>, a<b",
      "2 < 3 and 4 > 1, <ada@example.org>, <unknown>, a<b"
    ),
    ("<amp-img src=x></amp-img>y <b title=\"never closed", "y <b title=\"never closed"),
    ("<b title=\"&quot;>\">x</b>", "x"),
  ])
  func `Tags go and the words stay`(_ before: String, _ after: String) throws {
    #expect(try Self.rewritten(before, "tags: strip") == after)
  }

  @Test func `A span behind tags and entities points into the source`() throws {
    let text: Text = "<p>Caf&eacute;&nbsp;<b>d&#39;Or</b> isnâ€™t open.</p>"
    let stage = try NormalizeOracle.stage("tags: strip")
    let (rewritten, alignment) = try NormalizeOracle.rewrite(text, with: stage)
    #expect(rewritten == "Café d'Or isn’t open.")
    func before(_ words: String) -> String {
      let all = Array(rewritten.string.utf8)
      let start = all.firstRange(of: Array(words.utf8))!.lowerBound
      return text.string(alignment.sourceRange(of: TextRange(start, start + words.utf8.count)))
    }
    #expect(before("Café") == "Caf&eacute;")
    #expect(before("d'Or") == "d&#39;Or")
    #expect(before("isn’t") == "isnâ€™t")
    expectAligned(text, rewritten, alignment)
  }

  @Test func `The facts say which rule changed how much`() throws {
    let text: Text = "\u{FEFF}It isnâ€™t  AT&amp;T\u{202E}\r\ncafe\u{301}\u{0} ﬁn\u{202C}"
    var document = Document(id: "x", text: text)
    var runner = try #require(StageRunner(Normalize()))
    _ = try runner.run(&document)
    #expect(document.text == "It isn’t AT&T\u{202E}\ncafé fin\u{202C}")
    let facts = document.notes.facts.entries.map { "\($0.name) \($0.value)" }
    #expect(
      facts == [
        "bidi_controls 2", "normalize.controls 2",
        "normalize.entities 1", "normalize.ligatures 1",
        "normalize.line_ends 1", "normalize.mojibake 1",
        "normalize.unicode 1", "normalize.whitespace 1",
      ])
    _ = try runner.run(&document)
    #expect(document.notes.facts.entries.count == 8)
  }

  @Test(arguments: [
    "\u{301}", " ", "\n", "&", "&amp", "&amp;", "&semi", ";", "<", "<b", "<b>", "</", "<!--", "-->",
    ">",
    "(", "Ã", "Ã©", "Â ", "â€", "\u{85}", "•", "-\n", "ﬁ", "\"", ".", "1", "e\u{301}\u{323}",
    "<script>",
    "<a b=\"",
  ])
  func `A piece repeated without end is done at once`(_ piece: String) throws {
    let text = Text(String(repeating: piece, count: 60_000 / piece.utf8.count))
    let settings = "tags: strip, mojibake: full, case: fold, hyphenation: join, bullets: ascii"
    let stage = try NormalizeOracle.stage(settings)
    let (once, alignment) = try NormalizeOracle.rewrite(text, with: stage)
    #expect(Int(alignment.targetCount) == once.count)
  }
}
