/// Precision, recall and F1 of a set of spans.
package struct SpanScore: Hashable, Sendable {
  package let precision: Percentage
  package let recall: Percentage
  package let f1: Percentage
  /// How many spans gold has.
  package let gold: Int
  /// How many spans were found.
  package let found: Int

  /// `matched` spans are both in gold and found.
  package init(matched: Int, found: Int, gold: Int) {
    let precision = found == 0 ? 0 : Double(matched) / Double(found)
    let recall = gold == 0 ? 0 : Double(matched) / Double(gold)
    let sum = precision + recall
    // In this order, since another rounds differently: the scorer's own.
    let f1 = sum == 0 ? 0 : 2 * precision * recall / sum
    self.precision = Percentage(rounding: 100 * precision)
    self.recall = Percentage(rounding: 100 * recall)
    self.f1 = Percentage(rounding: 100 * f1)
    self.gold = gold
    self.found = found
  }
}
