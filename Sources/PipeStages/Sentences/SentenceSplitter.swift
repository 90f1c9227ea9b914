internal import PipeKit

/// Walks over a text's tokens and cuts them into sentences.
///
/// It finds the gaps at which a sentence could end and asks ``GapRules`` about each; line ends
/// are for ``LineLayout``, list markers for ``ListMarkers``.
struct SentenceSplitter: Sendable {
  /// Which line ends end a sentence.
  var newline = NewlineMode.auto

  /// Adds the sentences of a text to the layer.
  func split(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, _ lines: [TextLine],
    into sentences: inout Layer<Sentence>
  ) {
    guard !tokens.isEmpty else { return }
    let layout = LineLayout(newline, lines, tokens, traits)
    let rules = GapRules(bytes: bytes, tokens: tokens, traits: traits)
    var writer = SentenceWriter(tokens: tokens, traits: traits)
    var markers = ListMarkers()
    // The mark or abbreviation that the tokens before the gap end in, closing marks left out.
    var mark: Int?
    var line = 0
    if markers.begins(bytes, tokens, traits, at: 0, .paragraph) { writer.beginItem() }

    var right = 1
    while right < tokens.count {
      mark = rules.mark(before: right, previous: mark)
      if traits[right].contains(.newline) {
        line += 1
        if layout.endsParagraph(before: line, closed: mark != nil, lines, tokens, traits) {
          writer.endParagraph(before: right, into: &sentences)
          if markers.begins(bytes, tokens, traits, at: right, .paragraph) { writer.beginItem() }
          right += 1
          continue
        }
      }
      var splits = false
      if let mark {
        let notesEnd = rules.notesEnd(from: right)
        if notesEnd > right {
          right = notesEnd
          continue
        }
        splits = rules.splits(before: right, mark: mark, sentenceStart: writer.start)
      } else if traits[right].union(traits[right - 1]).contains(.rule) {
        splits = rules.divides(before: right)
      }
      if markers.isMarker(right - 1) { splits = false }
      let place: ListMarkers.Place =
        splits ? .sentence : traits[right - 1].contains(.colon) ? .announced : .inside
      let isItem = markers.begins(bytes, tokens, traits, at: right, place)
      if splits || isItem { writer.endSentence(before: right, into: &sentences) }
      if isItem { writer.beginItem() }
      right += 1
    }
    writer.finish(into: &sentences)
  }
}
