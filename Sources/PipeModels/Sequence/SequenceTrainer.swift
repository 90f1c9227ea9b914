/// Trains a linear-chain conditional random field: online, Adagrad steps, L1 towards few weights.
///
/// One stretch of tokens a step, in an order drawn from the seed. The same examples and settings
/// give the same weights, bit for bit, on any processor with IEEE arithmetic.
package struct SequenceTrainer {
  private let scheme: TagScheme
  private let examples: SequenceExamples
  private let settings: SequenceTraining
  private let keys: [UInt32]
  /// Vectors of four tags in a row of scores.
  private let lanes: Int
  /// For each feature `lanes` vectors of weights, then as many of summed squares of gradients.
  private var parameters: [SIMD4<Float>]
  /// Sums of the weights over the moments that the model is the mean of, and their number.
  private var weightSums: [SIMD4<Float>]
  private var transitionSums: [Float]
  private var moments: Float = 0
  private var epoch = 0
  private var transitions: [Float]
  private var transitionSquares: [Float]
  private var random: RandomNumbers
  private var lattice: SequenceLattice
  private var goldLattice: SequenceLattice
  private var scores: [SIMD4<Float>] = []

  private static let initialSquare: Float = 1e-3
  /// Tokens whose gradient is smaller everywhere are passed over.
  private static let negligible: Float = 1e-3
  private static let shrinkingsPerEpoch = 8

  /// Prepares training; features of `examples` are keys that have not been numbered.
  package init(_ examples: SequenceExamples, scheme: TagScheme, settings: SequenceTraining) {
    var numbered = examples
    keys = numbered.number(minimum: settings.minimumCount)
    self.examples = numbered
    self.scheme = scheme
    self.settings = settings
    lanes = scheme.stride / 4
    parameters = Array(repeating: SIMD4(repeating: 0), count: keys.count * 2 * lanes)
    for feature in keys.indices {
      for lane in 0..<lanes {
        parameters[(feature * 2 + 1) * lanes + lane] = SIMD4(repeating: Self.initialSquare)
      }
    }
    weightSums = Array(repeating: SIMD4(repeating: 0), count: keys.count * lanes)
    transitions = Array(repeating: 0, count: scheme.stride * scheme.stride)
    transitionSums = transitions
    transitionSquares = Array(repeating: Self.initialSquare, count: transitions.count)
    random = RandomNumbers(seed: settings.seed)
    lattice = SequenceLattice(scheme)
    goldLattice = lattice
  }

  /// The number of features that have a row of weights.
  package var featureCount: Int { keys.count }

  /// Goes once through all examples.
  package mutating func runEpoch() {
    var order = Array(examples.stretches.indices)
    random.shuffle(&order)
    let part = max(1, (order.count + Self.shrinkingsPerEpoch - 1) / Self.shrinkingsPerEpoch)
    for (step, index) in order.enumerated() {
      learn(examples.stretches[index])
      guard (step + 1) % part == 0 || step + 1 == order.count else { continue }
      shrink()
      if epoch >= settings.firstAveragedEpoch { remember() }
    }
    epoch += 1
  }

  /// Adds the present weights to the sums.
  private mutating func remember() {
    moments += 1
    for feature in keys.indices {
      for lane in 0..<lanes {
        weightSums[feature * lanes + lane] += parameters[feature * 2 * lanes + lane]
      }
    }
    for index in transitions.indices { transitionSums[index] += transitions[index] }
  }

  /// The weight of a feature for a tag: the mean over the moments remembered, if there are any.
  private func weight(_ feature: Int, _ tag: Int) -> Float {
    moments > 0
      ? weightSums[feature * lanes + tag / 4][tag % 4] / moments
      : parameters[feature * 2 * lanes + tag / 4][tag % 4]
  }

  /// The model as it stands, in integers.
  package func makeModel() -> SequenceModel {
    let perUnit = Float(SequenceModel.unitsPerWeight)
    func quantised(_ value: Float) -> Int {
      let scaled = value * perUnit
      return Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    }
    var rows: [FeatureTable.Row] = []
    for (feature, key) in keys.enumerated() {
      var row = FeatureTable.Row(key: key, weights: [])
      for tag in 0..<scheme.count {
        let weight = weight(feature, tag)
        let value = quantised(weight)
        guard abs(weight) >= settings.threshold, value != 0 else { continue }
        row.weights.append(
          .init(outcome: UInt8(tag), value: Int16(clamping: max(value, -Int(Int16.max)))))
      }
      if !row.weights.isEmpty { rows.append(row) }
    }
    return SequenceModel(
      scheme: scheme, features: FeatureTable(rows: rows, outcomes: scheme.count),
      transitions: (moments > 0 ? transitionSums.map { $0 / moments } : transitions)
        .map { Int32(quantised($0)) })
  }
}

extension SequenceTrainer {
  private mutating func learn(_ stretch: Range<Int>) {
    score(stretch)
    let stride = scheme.stride
    var exponentials: [Double] = Array(repeating: 0, count: stride * stride)
    for source in 0..<scheme.count {
      for tag in 0..<scheme.count where scheme.allows(UInt8(tag), after: UInt8(source)) {
        exponentials[source * stride + tag] = Exponential.exp(
          Double(transitions[source * stride + tag]))
      }
    }
    let first = stretch.lowerBound
    let examples = examples
    scores.withUnsafeBytes { raw in
      // SIMD4<Float> is four floats in a row, so the rows can be read as floats.
      let flat = raw.bindMemory(to: Float.self).span
      lattice.sum(
        scores: flat, transitions: exponentials, allowed: { _ in .max }, count: stretch.count)
      goldLattice.sum(
        scores: flat, transitions: exponentials, allowed: { examples.allowed[first + $0] },
        count: stretch.count)
    }
    for (offset, token) in stretch.enumerated() { step(token, row: offset * stride) }
    for index in transitions.indices {
      let gradient = Float(lattice.pairs[index] - goldLattice.pairs[index])
      guard abs(gradient) > 1e-5 else { continue }
      transitionSquares[index] += gradient * gradient
      transitions[index] -= settings.rate * gradient / transitionSquares[index].squareRoot()
    }
  }

  /// Fills `scores` with the sums of the weights of each token's features.
  private mutating func score(_ stretch: Range<Int>) {
    if scores.count < stretch.count * lanes {
      scores = Array(repeating: SIMD4(repeating: 0), count: stretch.count * lanes)
    }
    let lanes = lanes
    scores.withUnsafeMutableBufferPointer { scores in
      parameters.withUnsafeBufferPointer { parameters in
        examples.features.withUnsafeBufferPointer { features in
          for (offset, token) in stretch.enumerated() {
            let row = scores.baseAddress! + offset * lanes  // not empty: sized above
            for lane in 0..<lanes { row[lane] = SIMD4(repeating: 0) }
            for position in examples.starts[token]..<examples.starts[token + 1] {
              let weights = parameters.baseAddress! + Int(features[position]) * 2 * lanes
              for lane in 0..<lanes { row[lane] += weights[lane] }
            }
          }
        }
      }
    }
  }

  /// Moves the weights of one token's features against the gradient.
  private mutating func step(_ token: Int, row: Int) {
    let lanes = lanes
    var gradient: [SIMD4<Float>] = Array(repeating: SIMD4(repeating: 0), count: lanes)
    var largest: Float = 0
    for tag in 0..<scheme.count {
      let value = Float(lattice.tags[row + tag] - goldLattice.tags[row + tag])
      gradient[tag / 4][tag % 4] = value
      largest = max(largest, abs(value))
    }
    guard largest >= Self.negligible else { return }
    let rate = SIMD4(repeating: settings.rate)
    let range = examples.starts[token]..<examples.starts[token + 1]
    parameters.withUnsafeMutableBufferPointer { parameters in
      examples.features.withUnsafeBufferPointer { features in
        for position in range {
          // Numbers of features are below the number of keys, for which `parameters` has rows.
          let weights = parameters.baseAddress! + Int(features[position]) * 2 * lanes
          for lane in 0..<lanes {
            let slope = gradient[lane]
            let square = weights[lanes + lane] + slope * slope
            weights[lanes + lane] = square
            weights[lane] -= rate * slope / square.squareRoot()
          }
        }
      }
    }
  }

  /// Pulls every weight towards zero by what L1 asks for one part of an epoch.
  private mutating func shrink() {
    let pull = settings.rate * settings.sparsity / Float(Self.shrinkingsPerEpoch)
    guard pull > 0 else { return }
    let zero = SIMD4<Float>(repeating: 0)
    let lanes = lanes
    for feature in keys.indices {
      for lane in feature * 2 * lanes..<(feature * 2 + 1) * lanes {
        let weight = parameters[lane]
        guard weight != zero else { continue }
        let step = SIMD4(repeating: pull) / parameters[lane + lanes].squareRoot()
        let size = weight.replacing(with: -weight, where: weight .< zero) - step
        let kept = size.replacing(with: zero, where: size .< zero)
        parameters[lane] = kept.replacing(with: -kept, where: weight .< zero)
      }
    }
  }
}
