import PipeKit

/// Tells what is wrong with the named things of a document, a missed and a spurious span that
/// overlap being one mistake.
enum EntityMistakes {
  /// Both lists are in text order.
  static func find(
    in gold: GoldDocument, missed: [LabelledRange], spurious: [LabelledRange]
  ) -> [Mistake] {
    var mistakes: [(place: TextRange, mistake: Mistake)] = []
    var isTaken = [Bool](repeating: false, count: spurious.count)
    var next = 0
    for wanted in missed {
      while next < spurious.count, spurious[next].range.lower < wanted.range.lower { next += 1 }
      // The one that begins before, and a few that begin inside: more would not be time well spent.
      let near = spurious[max(0, next - 1)...].prefix(8)
      let found = partner(of: wanted, in: near, isTaken)
      if let found { isTaken[found] = true }
      mistakes.append(
        (wanted.range, mistake(in: gold, wanted, found.map { spurious[$0] })))
    }
    for (index, found) in spurious.enumerated() where !isTaken[index] {
      mistakes.append((found.range, mistake(in: gold, nil, found)))
    }
    return mistakes.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.mistake)
  }

  /// The span found that a missed one was taken for: the same range, or the first to overlap it.
  private static func partner(
    of wanted: LabelledRange, in spurious: ArraySlice<LabelledRange>, _ isTaken: [Bool]
  ) -> Int? {
    var overlapping: Int?
    for index in spurious.indices {
      let range = spurious[index].range
      if range.lower >= wanted.range.upper { break }
      if isTaken[index] { continue }
      if range == wanted.range { return index }
      if overlapping == nil, range.overlaps(wanted.range) { overlapping = index }
    }
    return overlapping
  }

  private static func mistake(
    in gold: GoldDocument, _ wanted: LabelledRange?, _ found: LabelledRange?
  ) -> Mistake {
    let kind =
      switch (wanted, found) {
      case (let wanted?, let found?) where wanted.range == found.range:
        "\(wanted.label) taken for \(found.label)"
      case (let wanted?, let found?) where wanted.label == found.label:
        "\(wanted.label) with other ends"
      case (let wanted?, let found?): "\(wanted.label) with other ends, as \(found.label)"
      case (let wanted?, nil): "\(wanted.label) not found"
      case (nil, let found?): "\(found.label) found in excess"
      case (nil, nil): ""
      }
    return Mistake(
      kind, in: gold, passage: Passage(gold.text, gold: wanted?.range, found: found?.range))
  }
}
