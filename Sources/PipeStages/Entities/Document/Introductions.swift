internal import PipeKit

/// Takes a short form that the document introduces in brackets for what the name before it is:
/// "Movimento 5 Stelle (M5S)".
enum Introductions {
  /// A short form that a name this sure introduces so is sure of its label.
  private static let likely = Score(tenThousandths: 7_000)
  private static let certain = Score(tenThousandths: 9_000)

  /// Gives such a short form the label of its name, or proposes it where nobody did. The proposals
  /// must be sorted and have no overlaps, and remain so.
  static func settle(
    _ proposals: inout [Proposal], _ labels: NameLabels, _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) {
    let count = proposals.count
    for index in 0..<count {
      let name = proposals[index]
      guard name.source == .name, let lane = labels.lane(name.label), lane != .person,
        let short = shortForm(after: name.words, words),
        Acronym.isIntroduced(name.words, short..<short + 1, bytes, words)
      else { continue }
      guard index + 1 < count, proposals[index + 1].firstWord <= short else {
        guard lane == .organization || lane == .location || lane == .facility else { continue }
        var added = name
        added.firstWord = Int32(short)
        added.endWord = Int32(short + 1)
        proposals.append(added)
        continue
      }
      let other = proposals[index + 1]
      guard other.source == .name, other.words == short..<short + 1 else { continue }
      if lane == .miscellaneous || lane == .product {
        proposals[index].label = other.label
      } else {
        proposals[index + 1].label = name.label
        if name.score >= likely { proposals[index + 1].score = max(other.score, certain) }
      }
    }
    if proposals.count > count { proposals.sort { $0.firstWord < $1.firstWord } }
  }

  /// The word in brackets after a name, if it looks like a name too.
  private static func shortForm(after name: Range<Int>, _ words: Span<EntityWord>) -> Int? {
    var short = name.upperBound + 1
    if name.upperBound < words.count, words[name.upperBound].isMark(UInt8(ascii: "'")) {
      short += 1
    }
    guard name.count > 1, short < words.count, words[short].looksLikeName else { return nil }
    return short
  }
}
