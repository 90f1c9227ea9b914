/// Finds the best tagging of a stretch, and how far the next best is behind it at each token.
///
/// Integer Viterbi over legal pairs only. The stretch stands between two tokens that are outside.
/// Ties go to the tag with the lower number, so a decision never hangs on the processor.
package struct SequenceDecoder: Sendable {
  private let scheme: TagScheme
  private let stride: Int
  private let labels: Int
  private let transitions: [Int32]
  private let pairs: PairScores
  private var best: [Int32] = []
  private var rest: [Int32] = []
  private var origins: [UInt8] = []
  /// The tag with the best score of the row settled last.
  private var leader = 0
  /// The best tag of each token of the last stretch decoded.
  package private(set) var tags: [UInt8] = []

  package init(_ model: SequenceModel) {
    scheme = model.scheme
    stride = scheme.stride
    labels = scheme.labels.count
    transitions = model.transitions
    pairs = PairScores(model)
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
        Self.advance(row, leader, &best, &origins, pairs)
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

  private static func advance(
    _ row: Int, _ leader: Int, _ best: inout [Int32], _ origins: inout [UInt8],
    _ pairs: borrowing PairScores
  ) {
    var best = best.mutableSpan
    var origins = origins.mutableSpan
    pairs.advance(row, leader, &best, &origins)
  }

  /// Adds the token's own scores and lowers the row so that its best is zero.
  private mutating func settle(_ row: Int, _ scores: Span<Int32>) {
    let own = scores.extracting(row..<row + scheme.count)
    let count = own.count
    var best = best.mutableSpan
    precondition(row >= 0 && row + count <= best.count)
    var highest = Int32.min
    var leader = 0
    for tag in own.indices {
      let sum = best[unchecked: row + tag] &+ own[unchecked: tag]
      best[unchecked: row + tag] = sum
      leader = sum > highest ? tag : leader
      highest = max(highest, sum)
    }
    for tag in own.indices {
      best[unchecked: row + tag] = max(best[unchecked: row + tag] &- highest, Self.impossible)
    }
    self.leader = leader
  }
}

extension SequenceDecoder {
  /// Completes what ``margin(_:)`` needs for the tokens from `first` on of the stretch decoded last.
  package mutating func prepareMargins(_ scores: Span<Int32>, count: Int, from first: Int = 0) {
    for token in (first..<count).reversed() {
      let row = token * stride
      if token == count - 1 {
        for tag in 0..<scheme.count { rest[row + tag] = transitions[tag * stride] }
      } else {
        Self.retreat(row, &rest, scores, pairs)
      }
      lower(row)
    }
  }

  private static func retreat(
    _ row: Int, _ rest: inout [Int32], _ scores: Span<Int32>, _ pairs: borrowing PairScores
  ) {
    var rest = rest.mutableSpan
    pairs.retreat(row, &rest, scores)
  }

  /// Lowers a row of what follows so that its best is zero.
  private mutating func lower(_ row: Int) {
    let count = scheme.count
    var rest = rest.mutableSpan
    precondition(row >= 0 && row + count <= rest.count)
    var highest = Int32.min
    for tag in 0..<count { highest = max(highest, rest[unchecked: row + tag]) }
    for tag in 0..<count {
      rest[unchecked: row + tag] = max(rest[unchecked: row + tag] &- highest, Self.impossible)
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
