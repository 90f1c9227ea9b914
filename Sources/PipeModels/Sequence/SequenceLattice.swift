/// Sums over all taggings of one stretch: the probability of each tag and of each pair of tags.
///
/// The forward-backward algorithm in probabilities scaled to one at each token. Only legal pairs
/// of tags are visited. The stretch stands between two tokens that are outside.
struct SequenceLattice {
  private let scheme: TagScheme
  private let stride: Int
  private var unary: [Double] = []
  private var forward: [Double] = []
  private var backward: [Double] = []
  /// The probability of each tag at each token: `stride` values a token.
  private(set) var tags: [Double] = []
  /// The expected number of times one tag follows another: `stride` values a tag.
  private(set) var pairs: [Double]

  init(_ scheme: TagScheme) {
    self.scheme = scheme
    stride = scheme.stride
    pairs = Array(repeating: 0, count: stride * stride)
  }

  /// Fills ``tags`` and ``pairs`` for `count` tokens.
  ///
  /// `scores` has `stride` values a token; `transitions` holds the exponentials of the scores of
  /// pairs; `allowed` has the tags that each token may take.
  mutating func sum(
    scores: Span<Float>, transitions: [Double], allowed: (Int) -> UInt32, count: Int
  ) {
    let size = count * stride
    if unary.count < size {
      unary = Array(repeating: 0, count: size)
      forward = unary
      backward = unary
      tags = unary
    }
    for index in pairs.indices { pairs[index] = 0 }
    exponentiate(scores, allowed: allowed, count: count)
    runForward(transitions, count: count)
    runBackward(transitions, count: count)
    for token in 0..<count {
      let row = token * stride
      var total = 0.0
      for tag in 0..<scheme.count { total += forward[row + tag] * backward[row + tag] }
      for tag in 0..<scheme.count {
        tags[row + tag] = forward[row + tag] * backward[row + tag] / total
      }
    }
    countPairs(transitions, count: count)
  }

  private mutating func exponentiate(
    _ scores: Span<Float>, allowed: (Int) -> UInt32, count: Int
  ) {
    for token in 0..<count {
      let row = token * stride
      let mask = allowed(token)
      var highest = -Float.infinity
      for tag in 0..<scheme.count where mask >> UInt32(tag) & 1 == 1 {
        highest = max(highest, scores[row + tag])
      }
      for tag in 0..<scheme.count {
        unary[row + tag] =
          mask >> UInt32(tag) & 1 == 1 ? Exponential.exp(Double(scores[row + tag] - highest)) : 0
      }
    }
  }

  private mutating func runForward(_ transitions: [Double], count: Int) {
    let labels = scheme.labels.count
    for token in 0..<count {
      let row = token * stride
      for tag in 0..<stride { forward[row + tag] = 0 }
      if token == 0 {
        for tag in 0...labels { forward[tag] = transitions[tag] }
      } else {
        let before = row - stride
        for source in 0..<scheme.count {
          let weight = forward[before + source]
          for tag in 0...labels {
            forward[row + tag] += weight * transitions[source * stride + tag]
          }
        }
        for label in 0..<labels {
          let (begin, inside) = (1 + label, 1 + labels + label)
          forward[row + inside] =
            forward[before + begin] * transitions[begin * stride + inside]
            + forward[before + inside] * transitions[inside * stride + inside]
        }
      }
      scale(&forward, row, by: unary)
    }
  }

  private mutating func runBackward(_ transitions: [Double], count: Int) {
    let labels = scheme.labels.count
    for token in (0..<count).reversed() {
      let row = token * stride
      let after = row + stride
      var total = 0.0
      for tag in 0..<scheme.count {
        var sum = 0.0
        if token == count - 1 {
          sum = transitions[tag * stride]
        } else {
          for next in 0...labels {
            sum +=
              transitions[tag * stride + next] * unary[after + next] * backward[after + next]
          }
          if tag > 0 {
            let inside = 1 + labels + (tag - 1) % labels
            sum +=
              transitions[tag * stride + inside] * unary[after + inside] * backward[after + inside]
          }
        }
        backward[row + tag] = sum
        total += sum
      }
      for tag in 0..<scheme.count { backward[row + tag] /= total }
    }
  }

  private func scale(_ values: inout [Double], _ row: Int, by factors: [Double]) {
    var total = 0.0
    for tag in 0..<scheme.count {
      values[row + tag] *= factors[row + tag]
      total += values[row + tag]
    }
    for tag in 0..<scheme.count { values[row + tag] /= total }
  }

  private mutating func countPairs(_ transitions: [Double], count: Int) {
    for tag in 0..<scheme.count {
      pairs[tag] += tags[tag]
      pairs[tag * stride] += tags[(count - 1) * stride + tag]
    }
    for token in 1..<max(1, count) {
      let row = token * stride
      let before = row - stride
      var total = 0.0
      forEachPair { source, tag in
        total +=
          forward[before + source] * transitions[source * stride + tag]
          * unary[row + tag] * backward[row + tag]
      }
      let scale = 1 / total
      let labels = scheme.labels.count
      for source in 0..<scheme.count {
        let weight = forward[before + source] * scale
        for tag in 0...labels {
          pairs[source * stride + tag] +=
            weight * transitions[source * stride + tag] * unary[row + tag] * backward[row + tag]
        }
        guard source > 0 else { continue }
        let inside = 1 + labels + (source - 1) % labels
        pairs[source * stride + inside] +=
          weight * transitions[source * stride + inside] * unary[row + inside]
          * backward[row + inside]
      }
    }
  }

  private func forEachPair(_ body: (_ source: Int, _ tag: Int) -> Void) {
    let labels = scheme.labels.count
    for source in 0..<scheme.count {
      for tag in 0...labels { body(source, tag) }
      if source > 0 { body(source, 1 + labels + (source - 1) % labels) }
    }
  }
}
