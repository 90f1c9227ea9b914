import PipeKit

/// Scores sentences: whole spans, and the boundaries between them.
///
/// White space at the ends of spans does not count. A boundary is a sentence's end; a document's
/// last one is left out, since nobody misses it.
struct SentenceScorer: Scorer {
  // What a row counts, in this order.
  private static let spanMatched = 0
  private static let spanFound = 1
  private static let spanGold = 2
  private static let boundaryMatched = 3
  private static let boundaryFound = 4
  private static let boundaryGold = 5
  private static let documents = 6
  private static let exact = 7

  let columns = 8

  func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument {
    let wanted = Set((gold.sentences ?? []).map { $0.trimmed(in: gold.text) })
    var spans = Set(found.sentences.map { $0.trimmed(in: gold.text) })
    spans.remove(TextRange(0, 0))

    var counts = [Int](repeating: 0, count: columns)
    counts[Self.spanMatched] = wanted.intersection(spans).count
    counts[Self.spanFound] = spans.count
    counts[Self.spanGold] = wanted.count
    let wantedEnds = wanted.map(\.upper).sorted()
    let ends = spans.map(\.upper).sorted()
    counts[Self.boundaryMatched] = Set(wantedEnds.dropLast()).intersection(ends.dropLast()).count
    counts[Self.boundaryFound] = max(0, ends.count - 1)
    counts[Self.boundaryGold] = max(0, wantedEnds.count - 1)
    counts[Self.documents] = 1
    counts[Self.exact] = wanted == spans ? 1 : 0
    let mistakes =
      wanted == spans
      ? [] : SentenceMistakes.find(in: gold, wanted.sorted(), spans.sorted())
    return ScoredDocument(counts: counts, mistakes: mistakes)
  }

  func figures(_ sums: [Int]) -> [Figure] {
    [
      Figure(
        "span",
        .spans(
          SpanScore(
            matched: sums[Self.spanMatched], found: sums[Self.spanFound],
            gold: sums[Self.spanGold]))),
      Figure(
        "boundary",
        .spans(
          SpanScore(
            matched: sums[Self.boundaryMatched], found: sums[Self.boundaryFound],
            gold: sums[Self.boundaryGold]))),
      Figure("docs", .count(sums[Self.documents])),
      Figure("docs_exact", .count(sums[Self.exact])),
    ]
  }
}
