import PipeKit

/// Scores direct quotations: whole contents, and the speakers of those that were found.
///
/// Asked for are contents that begin with a quotation mark. A speaker is right where it shares a
/// word with one that gold names.
struct QuotationScorer: Scorer {
  // What a row counts, in this order.
  private static let matched = 0
  private static let found = 1
  private static let gold = 2
  private static let named = 3
  private static let right = 4

  let columns = 5

  func score(_ gold: GoldDocument, _ found: Findings) -> ScoredDocument {
    let text = gold.text
    // Of two on the same words the last counts.
    var wanted: [TextRange: [TextRange]] = [:]
    for quotation in gold.quotations ?? [] where quotation.content.isQuoted(in: text) {
      wanted[quotation.content.unquoted(in: text)] = quotation.speakers
    }
    var quotes: [TextRange: TextRange?] = [:]
    for quote in found.quotes { quotes[quote.range.unquoted(in: text)] = .some(quote.speaker) }

    var counts = [Int](repeating: 0, count: columns)
    counts[Self.found] = quotes.count
    counts[Self.gold] = wanted.count
    var mistakes: [Mistake] = []
    for (range, speakers) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let speaker = quotes[range] else {
        mistakes.append(
          Mistake(
            "quotation not found", in: gold, passage: Passage(text, gold: range, found: nil)))
        continue
      }
      counts[Self.matched] += 1
      guard !speakers.isEmpty else { continue }
      counts[Self.named] += 1
      if let speaker, speakers.contains(where: { $0.overlaps(speaker) }) {
        counts[Self.right] += 1
      } else {
        mistakes.append(
          Mistake(
            speaker == nil ? "speaker not found" : "speaker not right", in: gold,
            passage: Passage(text, gold: speakers.first, found: speaker)))
      }
    }
    for range in quotes.keys.sorted() where wanted[range] == nil {
      mistakes.append(
        Mistake(
          "quotation found in excess", in: gold, passage: Passage(text, gold: nil, found: range)))
    }
    return ScoredDocument(counts: counts, mistakes: mistakes)
  }

  func figures(_ sums: [Int]) -> [Figure] {
    let named = sums[Self.named]
    // In this order, since another rounds differently: the scorer's own.
    let accuracy = Double(100 * sums[Self.right]) / Double(max(1, named))
    return [
      Figure(
        "content",
        .spans(
          SpanScore(
            matched: sums[Self.matched], found: sums[Self.found], gold: sums[Self.gold]))),
      Figure("speaker_accuracy", .share(Percentage(rounding: accuracy))),
      Figure("found_with_speaker", .count(named)),
    ]
  }
}
