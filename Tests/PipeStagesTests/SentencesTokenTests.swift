import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentencesTokenTests {
  /// The tokens of a text, divided by strokes.
  private func tokens(_ text: String) throws -> String {
    let text = Text(text)
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(text, into: &notes)
    return notes.tokens.map { text.string($0.range) }.joined(separator: "|")
  }

  private func expect(_ expected: String, _ spaced: String) throws {
    #expect(try tokens(spaced) == expected)
  }

  @Test(arguments: [
    ("I don't know", "I|do|n't|know"), ("don’t", "do|n’t"), ("can't", "ca|n't"),
    ("he's we'll they've I'd I'm you're", "he|'s|we|'ll|they|'ve|I|'d|I|'m|you|'re"),
    ("couldn't've", "could|n't|'ve"), ("Macron's plan", "Macron|'s|plan"),
    ("Macron’s plan", "Macron|’s|plan"), ("WASN'T IT'S", "WAS|N'T|IT|'S"),
    ("the players' votes", "the|players|'|votes"), ("1990's", "1990|'s"), ("Zoë's", "Zoë|'s"),
    ("O'Brien o'clock d'Ivoire", "O'Brien|o'clock|d'Ivoire"), ("rock'n'roll", "rock'n'roll"),
    ("L’Oréal", "L’Oréal"), ("n't", "n't"), ("'s", "'|s"),
  ])
  func `Contractions and possessives are split off`(_ text: String, _ expected: String) throws {
    try expect(expected, text)
  }

  @Test(arguments: [
    ("$95bn (£75bn)", "$|95bn|(|£|75bn|)"), ("US$4.2", "US|$|4.2"), ("€1,000.50", "€|1,000.50"),
    ("5% 4.7%", "5|%|4.7|%"), ("at 10:30, 5pm", "at|10:30|,|5pm"),
    ("19th 1980s 3D", "19th|1980s|3D"),
    ("1/2 and ½", "1/2|and|½"), ("2½", "2½"), ("2004-05", "2004-05"), ("2004–05", "2004|–|05"),
    ("January 31-February 6", "January|31|-|February|6"), ("a 20-year-old", "a|20-year-old"),
    (".5 -5", ".5|-|5"), ("1.2.3.4", "1.2.3.4"), ("F16 G7 B-52", "F16|G7|B-52"),
    ("1,2 3, 4", "1,2|3|,|4"), ("in 1999.", "in|1999|."), ("२०२४", "२०२४"), ("5°C", "5|°|C"),
  ])
  func `Numbers keep their separators and leave their signs`(
    _ text: String, _ expected: String
  ) throws {
    try expect(expected, text)
  }

  @Test(arguments: [
    ("Mr. Smith", "Mr.|Smith"), ("J. Smith", "J.|Smith"), ("J.K. Rowling", "J.K.|Rowling"),
    ("the U.S. Senate", "the|U.S.|Senate"), ("the U.S.A last", "the|U.S.A|last"),
    ("e.g. this, i.e. that", "e.g.|this|,|i.e.|that"), ("at 5 p.m. today", "at|5|p.m.|today"),
    ("a Ph.D. thesis", "a|Ph.D.|thesis"), ("Jr.'s", "Jr.|'s"), ("approx. 5", "approx.|5"),
    ("no. 5", "no.|5"), ("he said no. 'Yes.'", "he|said|no|.|'|Yes|.|'"),
    ("end.Next", "end|.|Next"),
    ("J.Smith", "J.|Smith"), ("you and I. Did", "you|and|I|.|Did"), ("etc...", "etc|..."),
    ("St. Petersburg", "St.|Petersburg"), ("N°. 5", "N°.|5"),
    ("the Jan. 6 attack", "the|Jan.|6|attack"),
    ("AT&T and R&D", "AT&T|and|R&D"), ("A & B", "A|&|B"),
  ])
  func `Abbreviations keep their stop`(_ text: String, _ expected: String) throws {
    try expect(expected, text)
  }

  @Test(arguments: [
    ("state-of-the-art co‑op", "state-of-the-art|co‑op"), ("medium- and long", "medium|-|and|long"),
    ("word—word", "word|—|word"), ("word -- word", "word|--|word"), ("*** ===", "***|==="),
    ("wait... what", "wait|...|what"), ("wait… what", "wait|…|what"),
    ("what?! no!!", "what|?!|no|!!"),
    ("“No,” she said", "“|No|,|”|she|said"), ("[sic] {x}", "[|sic|]|{|x|}"),
    ("snake_case", "snake_case"),
    ("paral·lel", "paral·lel"), ("co\u{AD}operate", "co\u{AD}operate"),
    ("cafe\u{301}s", "cafe\u{301}s"),
    ("a;b:c", "a|;|b|:|c"), ("either/or A/S", "either|/|or|A/S"), ("«oui»", "«|oui|»"),
  ])
  func `Marks stand alone and hyphens join`(_ text: String, _ expected: String) throws {
    try expect(expected, text)
  }

  @Test(arguments: [
    ("https://www.bbc.co.uk/news?id=5&x=(y).", "https://www.bbc.co.uk/news?id=5&x=(y)|.", "url"),
    ("(see http://a.b/c)", "(|see|http://a.b/c|)", "url"), ("bbc.com, yes", "bbc.com|,|yes", "url"),
    ("www.example.org/a_b", "www.example.org/a_b", "url"), ("Amazon.Com", "Amazon.Com", "url"),
    ("Jane.Doe+x@mail.example.com.", "Jane.Doe+x@mail.example.com|.", "email"),
    ("4you@web.de", "4you@web.de", "email"), ("#Brexit2016 now", "#Brexit2016|now", "hashtag"),
    ("#日本", "#日本", "hashtag"), ("@pipe_news:", "@pipe_news|:", "mention"),
    ("👩‍👩‍👧‍👦!", "👩‍👩‍👧‍👦|!", "emoji"), ("🇫🇷🇩🇪", "🇫🇷|🇩🇪", "emoji"), ("👍🏽", "👍🏽", "emoji"),
    ("1️⃣", "1️⃣", "emoji"), ("❤️", "❤️", "emoji"), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "emoji"), (":-)", ":-)", "emoji"),
    ("great ;P", "great|;P", "emoji"),
  ])
  func `Addresses, tags and pictures are one token each`(
    _ text: String, _ expected: String, _ kind: String
  ) throws {
    try expect(expected, text)
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(Text(text), into: &notes)
    #expect(notes.tokens.contains { "\($0.kind)" == kind })
  }

  @Test(arguments: [
    ("Kao Yung-cheng (高涌誠)", "Kao|Yung-cheng|(|高|涌|誠|)"), ("東京へ", "東|京|へ"),
    ("Москва́ и Киев", "Москва́|и|Киев"), ("สวัสดี", "สวัสดี"), ("مرحبا، عالم", "مرحبا|،|عالم"),
    ("नमस्ते", "नमस्ते"), ("한국어", "한국어"), ("#5", "#|5"), ("C# 5", "C|#|5"), ("a\u{A0}b", "a|b"),
    ("\u{FEFF}a", "a"), ("x \u{202E}y\u{202C}", "x|y"), ("q\u{301}\u{301}", "q\u{301}\u{301}"),
    ("a\u{0}b", "a|\u{0}|b"),
  ])
  func `Other scripts and signs come out whole`(_ text: String, _ expected: String) throws {
    try expect(expected, text)
  }

  @Test func `Kinds are told apart`() throws {
    let text: Text = "Ann paid $5 at bbc.com, a@b.org #no @you 😀"
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(text, into: &notes)
    #expect(
      "\(MarkedText(text, layer: Token.layer, of: notes))"
        == "⟦word Ann⟧ ⟦word paid⟧ ⟦symbol $⟧⟦number 5⟧ ⟦word at⟧ ⟦url bbc.com⟧⟦punctuation ,⟧ "
        + "⟦email a@b.org⟧ ⟦hashtag #no⟧ ⟦mention @you⟧ ⟦emoji 😀⟧")
  }
}
