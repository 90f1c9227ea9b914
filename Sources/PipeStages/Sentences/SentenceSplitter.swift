internal import PipeKit

/// Walks over a text's tokens and cuts them into sentences, a paragraph at a time.
///
/// It finds the gaps at which a sentence could end, asks ``GapRules`` about each, and where these
/// leave it open a judge; line ends are for ``LineLayout``, list markers for ``ListMarkers``.
struct SentenceSplitter: Sendable {
  /// Which line ends end a sentence.
  var newline = NewlineMode.auto

  /// Adds the sentences of a text to the layer.
  func split<Judge: GapJudge>(
    _ rules: borrowing GapRules, _ lines: [TextLine], judge: inout Judge,
    into sentences: inout Layer<Sentence>
  ) {
    let tokens = rules.tokens
    guard !tokens.isEmpty else { return }
    let layout = LineLayout(newline, lines, tokens, rules.traits)
    var writer = SentenceWriter(tokens: tokens, traits: rules.traits)
    var markers = ListMarkers()
    var line = 1
    var start = 0
    while start < tokens.count {
      var end = tokens.count
      while line < lines.count {
        let first = lines[line].firstToken
        line += 1
        guard
          layout.endsParagraph(
            before: line - 1, closed: rules.isClosed(before: first),
            lines, tokens, rules.traits)
        else { continue }
        end = first
        break
      }
      splitParagraph(start..<end, rules, &markers, &writer, &judge, into: &sentences)
      if end < tokens.count { writer.endParagraph(before: end, into: &sentences) }
      start = end
    }
    writer.finish(into: &sentences)
  }

  /// Ends the sentences of a paragraph but its last.
  private func splitParagraph<Judge: GapJudge>(
    _ paragraph: Range<Int>, _ rules: borrowing GapRules, _ markers: inout ListMarkers,
    _ writer: inout SentenceWriter, _ judge: inout Judge, into sentences: inout Layer<Sentence>
  ) {
    let tokens = rules.tokens
    let traits = rules.traits
    // The mark or abbreviation that the tokens before the gap end in, closing marks left out.
    var mark: Int?
    if markers.begins(rules.bytes, tokens, traits, at: paragraph.lowerBound, .paragraph) {
      writer.beginItem()
    }
    var right = paragraph.lowerBound + 1
    while right < paragraph.upperBound {
      mark = rules.mark(before: right, previous: mark)
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
      let isMarker = markers.isMarker(right - 1)
      if isMarker {
        splits = false
      } else if judge.judgesBareGaps, rules.isOpen(before: right, mark: mark) {
        splits = judge.ends(
          Gap(
            right: right, mark: mark, verdict: splits, sentenceStart: writer.start,
            paragraph: paragraph),
          rules)
      }
      let place: ListMarkers.Place =
        splits ? .sentence : traits[right - 1].contains(.colon) ? .announced : .inside
      let isItem = markers.begins(rules.bytes, tokens, traits, at: right, place)
      if splits || isItem { writer.endSentence(before: right, into: &sentences) }
      if isItem { writer.beginItem() }
      right += 1
    }
  }
}
