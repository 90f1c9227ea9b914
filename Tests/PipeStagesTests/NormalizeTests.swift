import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct NormalizeTests {
  @Test func `The examples are true`() throws {
    try expectExamples(Normalize.self, settings: NormalizeOracle.node)
  }

  @Test func `Rewrites are sound on hard texts`() throws {
    try expectSound(Normalize())
    for notation in NormalizeOracle.someSettings {
      try expectSound(NormalizeOracle.stage(notation))
    }
  }

  @Test(arguments: [
    // Letters and marks.
    ("e\u{301}", "é"), ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{212B}", "Å"), ("\u{301}", "\u{301}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("<\u{338}", "\u{226E}"),
    // A control between a letter and its accent, and after it.
    ("e\u{0}\u{301}", "é"), ("e\u{301}\u{0}", "é"), ("e\u{200B}\u{301}x", "éx"),
    // White space.
    ("a  b", "a b"), ("a \t b", "a b"), (" a ", "a"), ("a\u{A0}b", "a b"), ("a\u{3000}b", "a b"),
    ("a \n b", "a\nb"), ("a\n\n\n\nb", "a\n\nb"), ("a\n \nb", "a\n\nb"), ("a\n", "a"),
    ("a \u{0} b", "a b"), ("\u{0} \u{0}a", "a"), ("a \u{301}", "a \u{301}"), (" \n ", ""),
    // Line ends.
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"),
    ("a\r\n\r\nb", "a\n\nb"), ("a\r\u{0}\nb", "a\nb"),
    // What stays: joiners, marks of direction, a soft hyphen, emoji.
    ("\u{202E}x\u{202C}", "\u{202E}x\u{202C}"), ("a\u{200D}b\u{200C}c", "a\u{200D}b\u{200C}c"),
    ("co\u{AD}op", "co\u{AD}op"), ("👩\u{200D}👧", "👩\u{200D}👧"), ("“a” – ‘b’…", "“a” – ‘b’…"),
  ])
  func `Texts are written in one way`(_ before: String, _ after: String) throws {
    #expect(try NormalizeOracle.rewrite(Text(before), with: Normalize()).text == Text(after))
  }

  @Test(arguments: [
    ("whitespace: keep", " a \u{A0}\r\nb ", " a \u{A0}\nb "),
    ("whitespace: collapse", "a\n\n b\nc ", "a b c"),
    ("line_ends: keep", "a \r\n\r\n\r\nb\rc", "a\r\n\r\nb\rc"),
    ("controls: keep", "a\u{0}\u{FEFF}b", "a\u{0}\u{FEFF}b"),
    ("unicode: none", "e\u{301}\u{212B}\u{0}", "e\u{301}\u{212B}"),
    ("quotes: straight", "‘a’ “b” ‚c‛ „d‟ «e» f\u{2BC}g", "'a' \"b\" 'c' \"d\" «e» f'g"),
    ("dashes: ascii", "a‐b‑c‒d–e—f―g−1", "a-b-c-d-e--f--g−1"),
    ("ellipsis: ascii", "a…", "a..."),
  ])
  func `Each setting does what it says`(
    _ notation: String, _ before: String, _ after: String
  ) throws {
    let stage = try NormalizeOracle.stage(notation)
    #expect(try NormalizeOracle.rewrite(Text(before), with: stage).text == Text(after))
  }

  @Test func `A clean text is handed on with no edit`() throws {
    let text: Text = "One line.\nAnother – with “quotes”, é and 中文.\n\nA third 👩\u{200D}👧."
    let (same, alignment) = try NormalizeOracle.rewrite(text, with: Normalize())
    #expect(same == text && alignment.isIdentity)
  }

  @Test func `A span found after the rewrite points to the words before it`() throws {
    let text: Text = "Zoe\u{301}  said\r\n\u{201C}no\u{201D}"
    let (rewritten, alignment) = try NormalizeOracle.rewrite(text, with: Normalize())
    #expect(rewritten == "Zoé said\n“no”")
    func before(_ lower: Int, _ upper: Int) -> String {
      text.string(alignment.sourceRange(of: TextRange(lower, upper)))
    }
    #expect(before(0, 4) == "Zoe\u{301}")
    #expect(before(5, 9) == "said")
    #expect(before(10, 18) == "“no”")
  }
}
