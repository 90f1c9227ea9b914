internal import PipeKit

/// Settles what the tagger found with what the rules propose.
///
/// The tagger has heard the rules and decides. Where both see the same name, it is as sure as the
/// surer of the two; what the rules alone see counts if they are sure: a name right after "Dr" has
/// 6,000.
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
      guard isAlone else {
        if proposals[name].words == rule.words, proposals[name].label == rule.label {
          proposals[name].score = max(proposals[name].score, rule.score)
        }
        continue
      }
      guard rule.score.tenThousandths >= leastAlone else { continue }
      proposals[end] = rule
      end += 1
    }
    proposals.removeSubrange(end..<rules.upperBound)
  }
}
