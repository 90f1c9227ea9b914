import PipeKit

/// Tells what is wrong with the sentences of a document, each wrong place once.
///
/// One missed boundary spoils three spans; the reader wants to see it once. So the list goes by
/// ends, and names a start only where the end before it is right.
enum SentenceMistakes {
  /// Both lists are in text order.
  static func find(
    in gold: GoldDocument, _ wanted: [TextRange], _ found: [TextRange]
  ) -> [Mistake] {
    let foundEnds = Set(found.map(\.upper))
    let foundStarts = Set(found.map(\.lower))
    let wantedEnds = Set(wanted.map(\.upper))
    var mistakes: [Mistake] = []
    var isPreviousRight = true
    for sentence in wanted {
      if isPreviousRight, !foundStarts.contains(sentence.lower) {
        mistakes.append(mistake(in: gold, "start not found", at: sentence.lower))
      }
      isPreviousRight = foundEnds.contains(sentence.upper)
      if !isPreviousRight {
        mistakes.append(mistake(in: gold, "end not found", at: sentence.upper))
      }
    }
    for sentence in found where !wantedEnds.contains(sentence.upper) {
      mistakes.append(mistake(in: gold, "end found in excess", at: sentence.upper))
    }
    return mistakes
  }

  private static func mistake(
    in gold: GoldDocument, _ kind: String, at offset: UInt32
  ) -> Mistake {
    let place = TextRange(offset, offset)
    let isGold = kind != "end found in excess"
    return Mistake(
      kind, in: gold,
      passage: Passage(gold.text, gold: isGold ? place : nil, found: isGold ? nil : place))
  }
}
