/// Chooses among proposals that share words: the more trusted source, then the longer span, then
/// the surer, then the earlier.
///
/// Cost is that of sorting the proposals that overlap; those that do not, nearly all, cost a test.
struct OverlapResolver: Sendable {
  private var group: [Proposal] = []
  private var chosen: [Proposal] = []
  /// Which words of a group are spoken for.
  private var isTaken: [Bool] = []

  /// Drops what loses. The proposals must be sorted by their first word, and remain so.
  mutating func resolve(_ proposals: inout [Proposal]) {
    chosen.removeAll(keepingCapacity: true)
    var index = 0
    while index < proposals.count {
      var end = index + 1
      var reach = proposals[index].endWord
      while end < proposals.count, proposals[end].firstWord < reach {
        reach = max(reach, proposals[end].endWord)
        end += 1
      }
      if end == index + 1 {
        chosen.append(proposals[index])
      } else {
        resolve(proposals[index..<end], reach: Int(reach))
      }
      index = end
    }
    swap(&proposals, &chosen)
  }

  /// Chooses among proposals that hang together, each taking the words that are still free.
  private mutating func resolve(_ overlapping: ArraySlice<Proposal>, reach: Int) {
    guard let base = overlapping.first?.words.lowerBound else { return }
    group.removeAll(keepingCapacity: true)
    group.append(contentsOf: overlapping)
    group.sort(by: Self.precedes)
    isTaken.removeAll(keepingCapacity: true)
    for _ in base..<reach { isTaken.append(false) }
    let first = chosen.count
    for proposal in group {
      let words = proposal.words.lowerBound - base..<proposal.words.upperBound - base
      guard !isTaken[words].contains(true) else { continue }
      for word in words { isTaken[word] = true }
      chosen.append(proposal)
    }
    chosen[first...].sort { $0.firstWord < $1.firstWord }
  }

  private static func precedes(_ left: Proposal, _ right: Proposal) -> Bool {
    if left.source != right.source, left.source == .gazetteer || right.source == .gazetteer {
      return left.source > right.source
    }
    if left.words.count != right.words.count { return left.words.count > right.words.count }
    if left.score != right.score { return left.score > right.score }
    if left.source != right.source { return left.source > right.source }
    return left.firstWord < right.firstWord
  }
}
