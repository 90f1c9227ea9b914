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
      "Also take quotations of less than a sentence, such as: he called it \"a farce\".")
  ]

  var fragments = false
  private var lexer = Lexer()
  private var finder = PassageFinder()

  init() {}

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    lexer.read(text)
    finder.find(in: lexer.pieces)
    guard !finder.passages.isEmpty else { return }
    var assembly = QuoteAssembly(lexer.pieces, fragments: fragments)
    for passage in finder.passages { assembly.add(passage) }
    for utterance in assembly.utterances {
      notes[Quote.self].append(
        Quote(
          range: utterance.range(lexer.pieces),
          speaker: utterance.speaker.map { range(of: $0) },
          canonical: .empty,
          cue: utterance.cue?.verb.map { lexer.pieces[$0].range }))
    }
  }

  private func range(of words: Range<Int>) -> TextRange {
    TextRange(
      lexer.pieces[words.lowerBound].range.lower, lexer.pieces[words.upperBound - 1].range.upper)
  }
}
