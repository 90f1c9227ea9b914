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
  private var origins: [UInt8] = []
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
    let before = row - stride
    for tag in 0...labels {
      best[row + tag] = .min
    }
    for source in 0..<scheme.count {
      let base = best[before + source]
      let pairs = source * stride
      for tag in 0...labels {
        let score = base &+ transitions[pairs + tag]
        if score > best[row + tag] {
          best[row + tag] = score
          origins[row + tag] = UInt8(source)
        }
      }
    }
    for label in 0..<labels {
      let (begin, inside) = (1 + label, 1 + labels + label)
      let fresh = best[before + begin] &+ transitions[begin * stride + inside]
      let going = best[before + inside] &+ transitions[inside * stride + inside]
      best[row + inside] = max(fresh, going)
      origins[row + inside] = UInt8(fresh >= going ? begin : inside)
    }
  }

  /// Adds the token's own scores and lowers the row so that its best is zero.
  private mutating func settle(_ row: Int, _ scores: Span<Int32>) {
    var highest = Int32.min
    for tag in 0..<scheme.count {
      best[row + tag] &+= scores[row + tag]
      highest = max(highest, best[row + tag])
    }
    for tag in 0..<scheme.count {
      best[row + tag] = max(best[row + tag] &- highest, Self.impossible)
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
