internal import PipeKit

/// Settles what the tagger found with what the rules propose.
///
/// The tagger has heard the rules and decides. Where both see the same name and the rules are surer,
/// their scores meet halfway; what the rules alone see counts if they are very sure, as of a name
/// right after "Dr".
enum NameReconciler {
  private static let leastAlone: Int32 = 8_000

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
          let own = proposals[name].score.tenThousandths
          let gain = max(0, rule.score.tenThousandths - own) / 2
          proposals[name].score = Score(tenThousandths: own + gain)
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
