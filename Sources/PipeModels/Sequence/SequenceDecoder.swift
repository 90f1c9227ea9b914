/// Finds the best tagging of a stretch, and how far the next best is behind it at each token.
///
/// Integer Viterbi over legal pairs only. The stretch stands between two tokens that are outside.
/// Ties go to the tag with the lower number, so a decision never hangs on the processor.
package struct SequenceDecoder: Sendable {
  private let scheme: TagScheme
  private let stride: Int
  private let labels: Int
  /// Scores of pairs into outside and begin tags, `stride` values a source tag.
  private let transitions: [Int32]
  private var best: [Int32] = []
  private var rest: [Int32] = []
  private var origins: [Int32] = []
  /// The best tag of each token of the last stretch decoded.
  package private(set) var tags: [UInt8] = []

  package init(_ model: SequenceModel) {
    scheme = model.scheme
    stride = scheme.stride
    labels = scheme.labels.count
    transitions = model.transitions
  }

  /// Decodes `count` tokens into ``tags``; `scores` has `scheme.stride` values a token.
  ///
  /// Scores must stay below 2²⁴ in magnitude.
  package mutating func decode(_ scores: Span<Int32>, count: Int) {
    precondition(scores.count >= count * stride, "one row of scores a token")
    grow(to: count)
    for token in 0..<count {
      let row = token * stride
      if token == 0 {
        for tag in 0..<scheme.count {
          best[tag] = tag <= labels ? transitions[tag] : Self.impossible
        }
      } else {
        advance(row)
      }
      settle(row, scores)
    }
    var tag = 0
    var highest = Int32.min
    let last = (count - 1) * stride
    if count > 0 {
      for candidate in 0..<scheme.count {
        let score = best[last + candidate] &+ transitions[candidate * stride]
        if score > highest { (highest, tag) = (score, candidate) }
      }
    }
    for token in (0..<count).reversed() {
      tags[token] = UInt8(tag)
      tag = Int(origins[token * stride + tag])
    }
  }

  private static let impossible: Int32 = -(1 << 28)

  private mutating func grow(to count: Int) {
    guard tags.count < count else { return }
    tags = Array(repeating: 0, count: count)
    best = Array(repeating: 0, count: count * stride)
    rest = best
    origins = Array(repeating: 0, count: count * stride)
  }

  /// Fills the row with the best score of a way into each tag, and where it comes from.
  private mutating func advance(_ row: Int) {
    Self.advance(row, &best, &origins, transitions, stride, labels)
  }

  private static func advance(
    _ row: Int, _ best: inout [Int32], _ origins: inout [Int32], _ pairScores: [Int32],
    _ stride: Int, _ labels: Int
  ) {
    let before = row - stride
    let open = labels + 1
    let transitions = pairScores.span
    var best = best.mutableSpan
    var origins = origins.mutableSpan
    precondition(before >= 0 && row + stride <= best.count && row + stride <= origins.count)
    // The checks above, and that of the transitions' size in the model, cover every place below.
    let first = best[unchecked: before]
    for tag in 0..<open {
      best[unchecked: row + tag] = first &+ transitions[unchecked: tag]
      origins[unchecked: row + tag] = 0
    }
    for source in 1...2 * labels {
      let base = best[unchecked: before + source]
      let pairs = source * stride
      for tag in 0..<open {
        let score = base &+ transitions[unchecked: pairs + tag]
        let known = best[unchecked: row + tag]
        best[unchecked: row + tag] = score > known ? score : known
        origins[unchecked: row + tag] =
          score > known ? Int32(truncatingIfNeeded: source) : origins[unchecked: row + tag]
      }
    }
    for label in 0..<labels {
      let (begin, inside) = (1 + label, open + label)
      let fresh = best[unchecked: before + begin] &+ transitions[unchecked: begin * stride + inside]
      let going =
        best[unchecked: before + inside] &+ transitions[unchecked: inside * stride + inside]
      best[unchecked: row + inside] = max(fresh, going)
      origins[unchecked: row + inside] = Int32(fresh >= going ? begin : inside)
    }
  }

  /// Adds the token's own scores and lowers the row so that its best is zero.
  private mutating func settle(_ row: Int, _ scores: Span<Int32>) {
    let own = scores.extracting(row..<row + scheme.count)
    let count = own.count
    var best = best.mutableSpan
    precondition(row >= 0 && row + count <= best.count)
    var highest = Int32.min
    for tag in own.indices {
      let sum = best[unchecked: row + tag] &+ own[unchecked: tag]
      best[unchecked: row + tag] = sum
      highest = max(highest, sum)
    }
    for tag in own.indices {
      best[unchecked: row + tag] = max(best[unchecked: row + tag] &- highest, Self.impossible)
    }
  }
}

extension SequenceDecoder {
  /// Completes what ``margin(_:)`` needs for the stretch decoded last.
  package mutating func prepareMargins(_ scores: Span<Int32>, count: Int) {
    for token in (0..<count).reversed() {
      let row = token * stride
      let after = row + stride
      var highest = Int32.min
      for tag in 0..<scheme.count {
        var value = Int32.min
        if token == count - 1 {
          value = transitions[tag * stride]
        } else {
          for next in 0...labels {
            value = max(
              value, transitions[tag * stride + next] &+ scores[after + next] &+ rest[after + next])
          }
          if tag > 0 {
            let inside = 1 + labels + (tag - 1) % labels
            value = max(
              value,
              transitions[tag * stride + inside] &+ scores[after + inside] &+ rest[after + inside])
          }
        }
        rest[row + tag] = value
        highest = max(highest, value)
      }
      for tag in 0..<scheme.count {
        rest[row + tag] = max(rest[row + tag] &- highest, Self.impossible)
      }
    }
  }

  /// How far the best tagging that gives this token another tag is behind the best of all.
  package func margin(_ token: Int) -> Int32 {
    let row = token * stride
    let chosen = Int(tags[token])
    var other = Int32.min
    for tag in 0..<scheme.count where tag != chosen {
      other = max(other, best[row + tag] &+ rest[row + tag])
    }
    return max(0, best[row + chosen] &+ rest[row + chosen] &- other)
  }
}
