internal import PipeKit

/// Names that the document itself says are of one thing: "Jenna Mourey, better known as Jenna
/// Marbles", "Myanmar (formerly Burma)".
extension NameGroups {
  /// More words than this between two names are not read.
  private static let longestGap = 16

  /// Joins a name to the one before it where nothing stands between but what says so.
  mutating func joinBynames(
    _ proposals: [Proposal], _ surfaceOfProposal: [Int32], _ words: Span<EntityWord>
  ) {
    var last: Int?
    for index in proposals.indices where surfaceOfProposal[index] >= 0 {
      defer { last = index }
      guard let last else { continue }
      let (first, second) = (surfaceOfProposal[last], surfaceOfProposal[index])
      guard first != second, surfaces[Int(first)].lane == surfaces[Int(second)].lane,
        !words[proposals[index].words.upperBound - 1].shape.contains(.possessive),
        isByname(proposals[last].words.upperBound..<proposals[index].words.lowerBound, words)
      else { continue }
      join(first, second)
    }
  }

  /// Whether words between two names say that the second is another name of the first: a bracket,
  /// a comma, a few small words, the last of which calls it so.
  private func isByname(_ gap: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    guard (1...Self.longestGap).contains(gap.count) else { return false }
    var index = gap.lowerBound
    var isApart = false
    if words[index].isMark(UInt8(ascii: "(")) {
      let end = gap.first { words[$0].isMark(UInt8(ascii: ")")) }
      isApart = end == nil
      index = (end ?? index) + 1
    }
    if index < gap.upperBound, words[index].isMark(UInt8(ascii: ",")) {
      isApart = true
      index += 1
    }
    var isCalled = false
    while index < gap.upperBound {
      let word = words[index]
      guard !word.shape.contains(.sentenceStart) else { return false }
      if word.isMark(UInt8(ascii: "\"")) {
        guard index == gap.upperBound - 1 else { return false }
      } else {
        guard word.isAny([.byname, .bynameVerb, .bynameAdverb]) else { return false }
        isCalled = isCalled || word.isAny(isApart ? [.byname, .bynameVerb] : .byname)
      }
      index += 1
    }
    return isCalled
  }
}
