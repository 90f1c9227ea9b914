internal import PipeKit

/// Finds whose judgement it is: what is judged within a quotation is judged by its speaker.
struct HolderFinder: Sendable {
  private var quotations: [Attribution] = []
  private var next = 0

  /// Takes a document's quotations, in text order.
  mutating func begin(_ quotations: [Attribution]) {
    self.quotations = quotations
    next = 0
  }

  /// The speaker whose quotation holds all of the evidence, or, where there is none, all of what is
  /// judged; nil for the author. What is judged must come in text order.
  mutating func holder(of judged: TextRange, _ evidence: ArraySlice<Evidence>) -> TextRange? {
    if quotations.isEmpty { return nil }
    while next < quotations.count, quotations[next].range.upper <= judged.lower,
      evidence.allSatisfy({ quotations[next].range.upper <= $0.range.lower })
    {
      next += 1
    }
    for index in next..<min(next + 8, quotations.count) {
      let range = quotations[index].range
      let holds =
        evidence.isEmpty ? range.contains(judged) : evidence.allSatisfy { range.contains($0.range) }
      if holds { return quotations[index].speaker }
    }
    return nil
  }
}
