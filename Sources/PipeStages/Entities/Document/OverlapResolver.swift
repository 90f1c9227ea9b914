/// Chooses among proposals that share words, as the user's ``OverlapPolicy`` says; where that says
/// nothing, the longer span, then the surer, then the earlier.
///
/// Cost is that of sorting the proposals that overlap; those that do not, nearly all, cost a test.
struct OverlapResolver: Sendable {
  private let policy: OverlapPolicy
  private var group: [Proposal] = []
  private var chosen: [Proposal] = []
  /// Which words of a group are spoken for.
  private var isTaken: [Bool] = []

  init(_ policy: OverlapPolicy) { self.policy = policy }

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
    let policy = policy
    group.sort { Self.precedes($0, $1, policy) }
    isTaken.removeAll(keepingCapacity: true)
    for _ in base..<reach { isTaken.append(false) }
    let first = chosen.count
    for proposal in group {
      let words = proposal.words.lowerBound - base..<proposal.words.upperBound - base
      if policy == .keep, proposal.isUsers {
        chosen.append(proposal)
        continue
      }
      guard !isTaken[words].contains(true) else { continue }
      for word in words { isTaken[word] = true }
      chosen.append(proposal)
    }
    chosen[first...].sort { ($0.firstWord, -$0.endWord) < ($1.firstWord, -$1.endWord) }
    if policy == .keep { dropRepetitions(from: first) }
  }

  /// Of the same words under the same label, keeps the first.
  private mutating func dropRepetitions(from first: Int) {
    var count = first
    for index in first..<chosen.count {
      let proposal = chosen[index]
      var other = count
      var isRepeated = false
      while other > first, chosen[other - 1].words == proposal.words {
        isRepeated = isRepeated || chosen[other - 1].label == proposal.label
        other -= 1
      }
      if isRepeated { continue }
      chosen[count] = proposal
      count += 1
    }
    chosen.removeLast(chosen.count - count)
  }

  private static func precedes(
    _ left: Proposal, _ right: Proposal, _ policy: OverlapPolicy
  ) -> Bool {
    switch policy {
    case .trusted, .keep:
      if left.source != right.source, left.isUsers || right.isUsers {
        return left.source > right.source
      }
    case .surest:
      if left.score != right.score { return left.score > right.score }
    case .longest: break
    }
    if left.words.count != right.words.count { return left.words.count > right.words.count }
    if left.score != right.score { return left.score > right.score }
    if left.source != right.source { return left.source > right.source }
    return left.firstWord < right.firstWord
  }
}
