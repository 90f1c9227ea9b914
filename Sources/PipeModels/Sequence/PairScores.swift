/// The scores of pairs of tags, laid out for one step of a search forwards or backwards. Hot.
///
/// Of the tags that a step may come from, or go to, few can be part of the best way: the one that is
/// ahead leaves the others behind by more than any pair of tags is worth. How much that is at most is
/// known beforehand, so most tags cost one comparison.
struct PairScores: Sendable {
  let stride: Int
  private let labels: Int
  private let tags: Int
  /// `stride` values a source tag.
  private let bySource: [Int32]
  /// `stride` values a target tag.
  private let byTarget: [Int32]
  /// For a source and another, how much more the other's pair with any target that may follow both
  /// is worth at most; `stride` values a source.
  private let sourceGains: [Int32]
  /// The same for two targets that are outside or begin tags, over all sources.
  private let targetGains: [Int32]

  init(_ model: SequenceModel) {
    let (stride, labels, tags) = (
      model.scheme.stride, model.scheme.labels.count, model.scheme.count
    )
    (self.stride, self.labels, self.tags) = (stride, labels, tags)
    let pairs = model.transitions
    bySource = pairs
    var byTarget = pairs
    var sourceGains = [Int32](repeating: 0, count: stride * stride)
    var targetGains = sourceGains
    for one in 0..<tags {
      for other in 0..<tags {
        byTarget[other * stride + one] = pairs[one * stride + other]
        sourceGains[one * stride + other] =
          (0...labels).map { pairs[other * stride + $0] - pairs[one * stride + $0] }.max() ?? 0
        targetGains[one * stride + other] =
          (0..<tags).map { pairs[$0 * stride + other] - pairs[$0 * stride + one] }.max() ?? 0
      }
    }
    (self.byTarget, self.sourceGains, self.targetGains) = (byTarget, sourceGains, targetGains)
  }

  /// Fills a row with the best score of a way into each tag, and where it comes from. In the row
  /// before, the best score is zero, and `leader` the first tag that has it.
  func advance(
    _ row: Int, _ leader: Int, _ best: inout MutableSpan<Int32>,
    _ origins: inout MutableSpan<UInt8>
  ) {
    let before = row - stride
    let open = labels + 1
    let pairs = bySource.span
    let gains = sourceGains.span
    precondition(
      before >= 0 && row + stride <= best.count && row + stride <= origins.count && leader < tags)
    // The checks above, and that of the transitions' size in the model, cover every place below.
    for tag in 0..<open { best[unchecked: row + tag] = .min }
    for source in 0..<tags {
      let base = best[unchecked: before + source]
      guard base &+ gains[unchecked: leader * stride + source] >= 0 else { continue }
      for tag in 0..<open {
        let score = base &+ pairs[unchecked: source * stride + tag]
        if score > best[unchecked: row + tag] {
          best[unchecked: row + tag] = score
          origins[unchecked: row + tag] = UInt8(truncatingIfNeeded: source)
        }
      }
    }
    for label in 0..<labels {
      let (begin, inside) = (1 + label, open + label)
      let fresh = best[unchecked: before + begin] &+ pairs[unchecked: begin * stride + inside]
      let going = best[unchecked: before + inside] &+ pairs[unchecked: inside * stride + inside]
      best[unchecked: row + inside] = max(fresh, going)
      origins[unchecked: row + inside] = UInt8(truncatingIfNeeded: fresh >= going ? begin : inside)
    }
  }

  /// Fills a row with the best score of what may follow each tag. `scores` has the tokens' own.
  func retreat(_ row: Int, _ rest: inout MutableSpan<Int32>, _ scores: Span<Int32>) {
    let after = row + stride
    let pairs = byTarget.span
    let gains = targetGains.span
    precondition(
      row >= 0 && after + stride <= rest.count && after + stride <= scores.count)
    // What comes after a tag is worth its own score and the best of what may follow it.
    var (leader, highest) = (0, Int32.min)
    for next in 0..<tags {
      rest[unchecked: after + next] &+= scores[unchecked: after + next]
      if next <= labels, rest[unchecked: after + next] > highest {
        (leader, highest) = (next, rest[unchecked: after + next])
      }
    }
    for tag in 0..<tags {
      rest[unchecked: row + tag] = highest &+ pairs[unchecked: leader * stride + tag]
    }
    for next in 0...labels where next != leader {
      let value = rest[unchecked: after + next]
      guard value &- highest &+ gains[unchecked: leader * stride + next] > 0 else { continue }
      for tag in 0..<tags {
        rest[unchecked: row + tag] = max(
          rest[unchecked: row + tag], value &+ pairs[unchecked: next * stride + tag])
      }
    }
    for label in 0..<labels {
      let (begin, inside) = (1 + label, 1 + labels + label)
      let value = rest[unchecked: after + inside]
      rest[unchecked: row + begin] = max(
        rest[unchecked: row + begin], value &+ pairs[unchecked: inside * stride + begin])
      rest[unchecked: row + inside] = max(
        rest[unchecked: row + inside], value &+ pairs[unchecked: inside * stride + inside])
    }
    for next in 0..<tags {
      rest[unchecked: after + next] &-= scores[unchecked: after + next]
    }
  }
}
