/// Weights of features while they are learned: a row of outcomes each, by Adagrad steps with L1.
///
/// Features are numbers from 0. Arithmetic is IEEE's in a fixed order, so the same steps give the
/// same weights on any processor.
struct AdagradWeights: Sendable {
  typealias Vector = SIMD4<Float>

  /// Vectors in a row.
  let lanes: Int
  private let outcomes: Int
  private let featureCount: Int
  /// For each feature `lanes` vectors of weights, then as many of summed squares of gradients.
  private var parameters: [Vector]
  /// Sums of the weights over the moments that the model is the mean of, and their number.
  private var sums: [Vector]
  private(set) var moments: Float = 0

  /// What the summed squares begin with, so that first steps are bounded.
  static let initialSquare: Float = 1e-3

  init(features: Int, outcomes: Int) {
    self.outcomes = outcomes
    featureCount = features
    lanes = (outcomes + 3) / 4
    let zero = Vector(repeating: 0)
    sums = Array(repeating: zero, count: features * lanes)
    parameters = Array(repeating: zero, count: features * 2 * lanes)
    for feature in 0..<features {
      for lane in 0..<lanes {
        parameters[(feature * 2 + 1) * lanes + lane] = Vector(repeating: Self.initialSquare)
      }
    }
  }

  /// Sets the row of `scores` that begins at vector `row` to the sum of the features' weights.
  func score(_ features: Span<UInt32>, into scores: inout [Vector], row: Int) {
    precondition(row >= 0 && row + lanes <= scores.count, "the scores need a place for the row")
    let lanes = lanes
    scores.withUnsafeMutableBufferPointer { scores in
      parameters.withUnsafeBufferPointer { parameters in
        for lane in row..<row + lanes { scores[lane] = Vector(repeating: 0) }
        for index in features.indices {
          let first = Int(features[unchecked: index]) * 2 * lanes
          for lane in 0..<lanes { scores[row + lane] += parameters[first + lane] }
        }
      }
    }
  }

  /// Moves the features' weights against a gradient of one row.
  mutating func step(_ features: Span<UInt32>, gradient: [Vector], rate: Float) {
    let lanes = lanes
    let rate = Vector(repeating: rate)
    parameters.withUnsafeMutableBufferPointer { parameters in
      for index in features.indices {
        let first = Int(features[unchecked: index]) * 2 * lanes
        for lane in 0..<lanes {
          let slope = gradient[lane]
          let square = parameters[first + lanes + lane] + slope * slope
          parameters[first + lanes + lane] = square
          parameters[first + lane] -= rate * slope / square.squareRoot()
        }
      }
    }
  }

  /// Pulls every weight towards zero, frequent features more gently.
  mutating func shrink(by pull: Float) {
    guard pull > 0 else { return }
    let zero = Vector(repeating: 0)
    for feature in 0..<featureCount {
      for lane in feature * 2 * lanes..<(feature * 2 + 1) * lanes {
        let weight = parameters[lane]
        guard weight != zero else { continue }
        let step = Vector(repeating: pull) / parameters[lane + lanes].squareRoot()
        let size = weight.replacing(with: -weight, where: weight .< zero) - step
        let kept = size.replacing(with: zero, where: size .< zero)
        parameters[lane] = kept.replacing(with: -kept, where: weight .< zero)
      }
    }
  }

  /// Adds the present weights to the sums.
  mutating func remember() {
    moments += 1
    for feature in 0..<featureCount {
      for lane in 0..<lanes {
        sums[feature * lanes + lane] += parameters[feature * 2 * lanes + lane]
      }
    }
  }

  /// The weights of a feature: their means over the moments remembered, if there are any.
  private func weight(_ feature: Int, _ outcome: Int) -> Float {
    moments > 0
      ? sums[feature * lanes + outcome / 4][outcome % 4] / moments
      : parameters[feature * 2 * lanes + outcome / 4][outcome % 4]
  }

  /// The weights as integers, without those nearer to zero than `threshold`.
  func makeTable(keys: [UInt32], threshold: Float) -> FeatureTable {
    var rows: [FeatureTable.Row] = []
    for (feature, key) in keys.enumerated() {
      var row = FeatureTable.Row(key: key, weights: [])
      for outcome in 0..<outcomes {
        let weight = weight(feature, outcome)
        let value = Self.quantised(weight)
        guard abs(weight) >= threshold, value != 0 else { continue }
        row.weights.append(
          .init(
            outcome: UInt8(outcome),
            value: Int16(min(max(value, -FeatureTable.weightLimit), FeatureTable.weightLimit))))
      }
      if !row.weights.isEmpty { rows.append(row) }
    }
    return FeatureTable(rows: rows, outcomes: outcomes)
  }

  /// A weight in units of the model, rounded half away from zero.
  static func quantised(_ weight: Float) -> Int {
    let scaled = weight * Float(SequenceModel.unitsPerWeight)
    return Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
  }
}
