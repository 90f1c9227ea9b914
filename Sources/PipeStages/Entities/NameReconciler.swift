internal import PipeKit

/// Adds to what the tagger found the names that the rules alone see and are sure of.
///
/// The tagger has heard of them and thought otherwise, so only the surest count: a name right after
/// "Dr" has 6,000.
enum NameReconciler {
  private static let leastAlone: Int32 = 6_000

  /// Drops from the rules' proposals those that share words with the tagger's and those not sure
  /// enough; each list is in text order and has no overlaps.
  static func reconcile(
    _ tagged: Range<Int>, with rules: Range<Int>, in proposals: inout [Proposal]
  ) {
    var name = tagged.lowerBound
    var end = rules.lowerBound
    for index in rules {
      let rule = proposals[index]
      while name < tagged.upperBound, proposals[name].endWord <= rule.firstWord { name += 1 }
      let isAlone = name == tagged.upperBound || proposals[name].firstWord >= rule.endWord
      guard isAlone, rule.score.tenThousandths >= leastAlone else { continue }
      proposals[end] = rule
      end += 1
    }
    proposals.removeSubrange(end..<rules.upperBound)
  }
}
