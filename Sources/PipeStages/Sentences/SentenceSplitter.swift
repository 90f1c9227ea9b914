internal import PipeKit

/// Walks over a text's tokens and cuts them into sentences.
///
/// It finds the gaps at which a sentence could end and asks ``GapRules`` about each; line ends
/// are for ``LineLayout``, list markers for ``ListMarkers``.
struct SentenceSplitter: Sendable {
  var newline = NewlineMode.auto

  func split(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: [TokenTraits], _ lines: [TextLine],
    into sentences: inout Layer<Sentence>
  ) {
    guard !tokens.isEmpty else { return }
    let layout = LineLayout(newline, lines, tokens, traits)
    let rules = GapRules(bytes: bytes, tokens: tokens, traits: traits.span)
    var writer = SentenceWriter(tokens: tokens, traits: traits.span)
    var markers = ListMarkers()
    // The mark or abbreviation that the tokens before the gap end in, closing marks left out.
    var mark: Int?
    var line = 0
    _ = markers.begins(bytes, tokens, traits.span, at: 0, startsSentence: true)

    for right in 1..<max(tokens.count, 1) {
      mark = rules.mark(before: right, previous: mark)
      if traits[right].contains(.newline) {
        line += 1
        if layout.endsParagraph(before: line, closed: mark != nil, lines, tokens, traits) {
          writer.endParagraph(before: right, into: &sentences)
          markers.endParagraph()
          _ = markers.begins(bytes, tokens, traits.span, at: right, startsSentence: true)
          continue
        }
      }
      let splits =
        mark.map {
          rules.splits(before: right, mark: $0, sentenceStart: writer.start)
        } ?? false
      let isItem = markers.begins(bytes, tokens, traits.span, at: right, startsSentence: splits)
      if isItem || (splits && !markers.isMarker(right - 1)) {
        writer.endSentence(before: right, into: &sentences)
      }
    }
    writer.finish(into: &sentences)
  }
}
