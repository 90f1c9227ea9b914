public import PipeKit

extension Normalize {
  public static let examples = [
    Example("Cafe\u{301}  de\u{A0}Paris \r\n\r\n\r\nOpen", "Café de Paris\n\nOpen"),
    Example("\u{FEFF}He\u{0} said:\t“No…”", "He said: “No…”"),
    Example("It isnâ€™t a cafÃ©.", "It isn’t a café."),
    Example("AT&amp;T &ndash; caf&eacute;", "AT&T – café"),
    Example("<p>&lt;b&gt; is a tag</p>", "<p>&lt;b&gt; is a tag</p>"),
    Example(
      "<p>One <b>two</b></p><p>Three</p>", "One two\n\nThree", settings: "{ tags: strip }"),
    Example(
      "‘No’ – or “yes…”", "'No' - or \"yes...\"",
      settings: "{ quotes: straight, dashes: ascii, ellipsis: ascii }"),
    Example(
      "The govern-\nment agreed.", "The government agreed.", settings: "{ hyphenation: join }"),
    Example(
      "• ＡＢＣ, ٣ ﬁnds", "- ABC, 3 finds",
      settings: "{ bullets: ascii, width: fold, digits: ascii }"),
    Example("x² ﬁnds Å", "x2 finds Å", settings: "{ unicode: NFKC }"),
    Example("\u{1B}[31mNooooo!!!!\u{1B}[0m", "Nooo!!!", settings: "{ repeats: 3 }"),
    Example("Straße", "strasse", settings: "{ case: fold }"),
    Example(
      "co\u{AD}op \u{202E}abc", "coop abc", settings: "{ invisible: strip, bidi: remove }"),
  ]
}
