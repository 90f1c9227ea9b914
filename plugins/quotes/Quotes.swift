import PipeKit

/// Finds direct quotations and their speakers.
///
/// Hot: one pass cuts the text into pieces, one pairs the quotation marks, and each pair looks at a
/// bounded number of pieces on its two sides.
struct Quotes: Annotator {
  static let info = Info(
    "quotes", "Finds what is said in quotation marks, and who says it.", writes: [Quote.layer])

  static let settings = [
    Setting(
      "fragments", \Self.fragments,
      "Also take quotations of less than a sentence, such as: he called it \"a farce\"."),
    Setting(
      "unattributed", \Self.unattributed,
      "Also take whole sentences in quotation marks that nothing beside them gives to anybody."),
  ]

  static let examples = [
    Example(
      #"The mayor was blunt. "It is late," said Ana Ortiz, "and the 'plan' is a farce." He left."#,
      #"The mayor was blunt. ⟦quotes "It is late," said Ana Ortiz, "and the 'plan' is a farce."⟧"#
        + " He left."),
    Example(
      #"He called the "plan" a farce."#, #"He called the ⟦quotes "plan"⟧ a farce."#,
      settings: "{ fragments: true }"),
    Example(
      #"The mayor was blunt. "This plan is a farce." He left."#,
      #"The mayor was blunt. ⟦quotes "This plan is a farce."⟧ He left."#,
      settings: "{ unattributed: true }"),
  ]

  var fragments = false
  var unattributed = false
  private var lexer = Lexer()
  private var finder = PassageFinder()

  init() {}

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    lexer.read(text)
    finder.find(in: lexer.pieces)
    guard !finder.passages.isEmpty else { return }
    var assembly = QuoteAssembly(lexer.pieces, fragments: fragments, unattributed: unattributed)
    for passage in finder.passages { assembly.add(passage) }
    var names = SpeakerNames(lexer.pieces, finder.passages, text, notes)
    for utterance in assembly.utterances {
      var quote = Quote(range: utterance.range(lexer.pieces))
      quote.cue = utterance.cue?.verb.map { lexer.pieces[$0].range }
      if let words = utterance.speaker {
        let speaker = range(of: words)
        quote.speaker = speaker
        if let name = names.name(of: speaker, lexer.pieces[words]) {
          quote.canonical = notes.strings.add(name.span)
        }
      }
      notes[Quote.self].append(quote)
    }
  }

  private func range(of words: Range<Int>) -> TextRange {
    TextRange(
      lexer.pieces[words.lowerBound].range.lower, lexer.pieces[words.upperBound - 1].range.upper)
  }
}
