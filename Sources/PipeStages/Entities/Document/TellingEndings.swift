internal import PipeKit

/// Takes a name whose last word is one that only organisations have for one: Meridian News, Iberian
/// Feeder Lines.
enum TellingEndings {
  /// A name this sure keeps its label.
  private static let certain = Score(tenThousandths: 8_500)
  private static let likely = Score(tenThousandths: 7_000)

  static func settle(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    for index in proposals.indices {
      let range = proposals[index].words
      guard proposals[index].source == .name, range.count > 1,
        isOther(proposals[index].label),
        proposals[index].score < certain
          || proposals[index].label == .person && !words[range.lowerBound].isAny(.givenName),
        words[range.upperBound - 1].isAny(.companyEnding),
        range.allSatisfy({ words[$0].looksLikeName })
      else { continue }
      proposals[index].label = .organization
      proposals[index].score = max(proposals[index].score, likely)
    }
  }

  private static func isOther(_ label: Symbol) -> Bool {
    label == .miscellaneous || label == .location || label == .person || label == .product
  }
}
