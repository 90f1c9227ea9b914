/// Trains a linear-chain conditional random field: online, Adagrad steps, L1 towards few weights.
///
/// One stretch of tokens a step, in an order drawn from the seed. The same examples and settings
/// give the same weights, bit for bit, on any processor with IEEE arithmetic.
package struct SequenceTrainer {
  private let scheme: TagScheme
  private let examples: SequenceExamples
  private let settings: SequenceTraining
  private let keys: [UInt32]
  private var weights: AdagradWeights
  /// Sums of the transitions over the moments that the model is the mean of.
  private var transitionSums: [Float]
  private var epoch = 0
  private var transitions: [Float]
  private var transitionSquares: [Float]
  private var random: RandomNumbers
  private var lattice: SequenceLattice
  private var goldLattice: SequenceLattice
  private var scores: [SIMD4<Float>] = []

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
    weights = AdagradWeights(features: keys.count, outcomes: scheme.count)
    transitions = Array(repeating: 0, count: scheme.stride * scheme.stride)
    transitionSums = transitions
    transitionSquares = Array(repeating: AdagradWeights.initialSquare, count: transitions.count)
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
      weights.shrink(by: settings.rate * settings.sparsity / Float(Self.shrinkingsPerEpoch))
      guard epoch >= settings.firstAveragedEpoch else { continue }
      weights.remember()
      for tag in transitions.indices { transitionSums[tag] += transitions[tag] }
    }
    epoch += 1
  }

  /// The model as it stands, in integers.
  package func makeModel() -> SequenceModel {
    let moments = weights.moments
    let means = moments > 0 ? transitionSums.map { $0 / moments } : transitions
    return SequenceModel(
      scheme: scheme, features: weights.makeTable(keys: keys, threshold: settings.threshold),
      transitions: means.map { Int32(AdagradWeights.quantised($0)) })
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
    let lanes = weights.lanes
    if scores.count < stretch.count * lanes {
      scores = Array(repeating: SIMD4(repeating: 0), count: stretch.count * lanes)
    }
    let features = examples.features
    for (offset, token) in stretch.enumerated() {
      let range = examples.starts[token]..<examples.starts[token + 1]
      weights.score(
        features.span.extracting(range), into: &scores, row: offset * lanes)
    }
  }

  /// Moves the weights of one token's features against the gradient.
  private mutating func step(_ token: Int, row: Int) {
    var gradient: [SIMD4<Float>] = Array(repeating: SIMD4(repeating: 0), count: weights.lanes)
    var largest: Float = 0
    for tag in 0..<scheme.count {
      let value = Float(lattice.tags[row + tag] - goldLattice.tags[row + tag])
      gradient[tag / 4][tag % 4] = value
      largest = max(largest, abs(value))
    }
    guard largest >= Self.negligible else { return }
    let features = examples.features
    weights.step(
      features.span.extracting(examples.starts[token]..<examples.starts[token + 1]),
      gradient: gradient, rate: settings.rate)
  }
}
