public import PipeKit

/// Finds tokens and sentences.
public struct Sentences: Annotator {
  public static let info = Info(
    "sentences", "Finds words, marks and sentences; headlines and list items are told apart.",
    writes: [Token.layer, Sentence.layer])

  public static let settings = [
    Setting(
      "newline", \Self.newline,
      "Which line ends end a sentence: those of lines that were not wrapped, all, blank lines, none."
    ),
    Setting(
      "skip_zones", \Self.skipZones,
      "Zones whose sentences are left out, where a stage 'zones' came before: [byline, share]."),
  ]

  public static let examples = [
    Example(
      "Mr. Macron met the U.S. Secretary at 5 p.m. on Friday. “Why now?” he asked.",
      "⟦sentence Mr. Macron met the U.S. Secretary at 5 p.m. on Friday.⟧ "
        + "⟦sentence “Why now?” he asked.⟧"),
    Example(
      "Dockers vote to strike\n\nThe port didn't open.",
      "⟦headline Dockers vote to strike⟧\n\n⟦sentence The port didn't open.⟧"),
    Example(
      "It didn't pay $1.5bn.",
      "⟦word It⟧ ⟦word did⟧⟦word n't⟧ ⟦word pay⟧ ⟦symbol $⟧⟦number 1.5bn⟧⟦punctuation .⟧",
      layer: Token.layer),
  ]

  var newline = NewlineMode.auto
  var skipZones: [Zone.Kind] = []
  private var tokenizer = Tokenizer()

  public init() {}

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    let bytes = text.bytes
    notes.tokens.removeAll()
    notes.sentences.removeAll()
    tokenizer.tokenize(bytes, into: &notes.tokens)
    // A second reference, not a copy: the tokens are read while sentences are written.
    let tokens = notes.tokens
    SentenceSplitter(newline: newline).split(
      bytes, tokens.span, tokenizer.traits.span, tokenizer.lines, into: &notes.sentences)
    let skipped = SkippedZones(notes, kinds: skipZones)
    if !skipped.isEmpty { notes.sentences.removeAll { skipped.contains($0.range) } }
  }
}
