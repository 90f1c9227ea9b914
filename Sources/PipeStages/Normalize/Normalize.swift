public import PipeKit

/// Writes the same text in one way: one form of each letter, one kind of white space and line end.
///
/// Every change goes through the builder, so that what is found afterwards points into the text
/// as it was read. Doing it twice changes nothing more. The document's facts say how often each
/// rule changed it.
public struct Normalize: Rewriter {
  public static let info = Info(
    "normalize",
    "Repairs spoilt characters and writes letters, white space and line ends in one way.",
    version: "2")

  public static let settings = [
    Setting("unicode", \Self.unicode, "The Unicode form of the text."),
    Setting(
      "mojibake", \Self.mojibake,
      "Whether UTF-8 that was read as another encoding is read again: â€™ becomes ’."),
    Setting(
      "entities", \Self.entities,
      "Whether &eacute; and &#233; become é; auto leaves them in a text with tags."),
    Setting(
      "tags", \Self.tags, "Whether tags of HTML go, with comments, scripts and style sheets."),
    Setting(
      "whitespace", \Self.whitespace,
      "Whether runs of white space become one space, with or without their line ends."),
    Setting("line_ends", \Self.lineEnds, "Whether every line end becomes a line feed."),
    Setting(
      "hyphenation", \Self.hyphenation,
      "Whether a word that a hyphen divides at a line's end is joined."),
    Setting(
      "controls", \Self.controls,
      "Whether controls, colours of terminals and byte order marks go; joiners and marks of direction stay."
    ),
    Setting(
      "invisible", \Self.invisible, "Whether soft hyphens and joiners of words go."),
    Setting(
      "bidi", \Self.bidi,
      "Whether marks of direction go; where they stay, the fact 'bidi_controls' counts them."),
    Setting("ligatures", \Self.ligatures, "Whether ﬁ becomes f and i, and so on."),
    Setting("width", \Self.width, "Whether Ａ becomes A, and ｶ becomes カ."),
    Setting("quotes", \Self.quotes, "Whether curly quotation marks become straight ones."),
    Setting("dashes", \Self.dashes, "Whether typographic hyphens and dashes become - and --."),
    Setting("ellipsis", \Self.ellipsis, "Whether … becomes three stops."),
    Setting("bullets", \Self.bullets, "Whether • at the start of a line becomes -."),
    Setting("digits", \Self.digits, "Whether ٣ and ३ become 3."),
    Setting(
      "repeats", \Self.repeats,
      "How often a letter or mark may be written in a row, as in 'Nooo!!!'; 0 leaves all.",
      in: 0...1_000),
    Setting(
      "case", \Self.letterCase, "Whether capitals become small letters, or letters are folded."),
  ]

  var unicode = UnicodeForm.nfc
  var mojibake = Mojibake.safe
  var entities = Entities.auto
  var tags = Tags.keep
  var whitespace = WhiteSpace.collapseKeepLines
  var lineEnds = LineEnds.lf
  var hyphenation = Hyphenation.keep
  var controls = Controls.remove
  var invisible = Invisible.keep
  var bidi = Controls.keep
  var ligatures = LigatureRule.split
  var width = Width.keep
  var quotes = Quotes.keep
  var dashes = Marks.keep
  var ellipsis = Marks.keep
  var bullets = Marks.keep
  var digits = Marks.keep
  var repeats = 0
  var letterCase = LetterCase.keep

  /// Made anew when the settings are known.
  private var rewriters: NormalizePasses?

  public init() {}

  public mutating func prepare(_ context: borrowing PrepareContext) throws {
    rewriters = NormalizePasses(self)
  }

  public mutating func rewrite(_ text: Text, into output: inout TextBuilder) throws {
    // Taken out while it runs, so that its scratch space is not copied.
    var passes = rewriters.take() ?? NormalizePasses(self)
    passes.rewrite(text, into: &output)
    rewriters = passes
  }
}
