/// Trains a linear classifier: logistic regression over two classes or more, online, with Adagrad
/// steps and L1. The same examples and settings give the same bytes.
package struct ClassifierTrainer {
  private let classes: [String]
  private let settings: SequenceTraining
  private var features: [UInt32] = []
  private var starts = [0]
  private var answers: [Int] = []

  private static let shrinkingsPerEpoch = 8

  package init(classes: [String], settings: SequenceTraining = SequenceTraining()) {
    precondition(
      (2...FeatureTable.maximumOutcomes).contains(classes.count), "there must be 2 to 32 classes")
    self.classes = classes
    self.settings = settings
  }

  /// Adds an example: its features, and the number of its class.
  package mutating func add(_ features: [UInt32], class answer: Int) {
    precondition(classes.indices.contains(answer), "the class must be one of those named")
    self.features.append(contentsOf: features)
    starts.append(self.features.count)
    answers.append(answer)
  }

  /// Trains on all examples, and returns the classifier.
  package func train() -> LinearClassifier {
    var index = FeatureIndex()
    for key in features { index.add(key) }
    let keys = index.number(minimum: settings.minimumCount)
    let examples = answers.indices.map { example in
      features[starts[example]..<starts[example + 1]].compactMap { index.number(of: $0) }
    }
    var weights = AdagradWeights(features: keys.count, outcomes: classes.count)
    var random = RandomNumbers(seed: settings.seed)
    var order = Array(answers.indices)
    let part = max(1, (order.count + Self.shrinkingsPerEpoch - 1) / Self.shrinkingsPerEpoch)
    for epoch in 0..<settings.epochs {
      random.shuffle(&order)
      for (step, example) in order.enumerated() {
        learn(examples[example], answers[example], &weights)
        guard (step + 1) % part == 0 || step + 1 == order.count else { continue }
        weights.shrink(by: settings.rate * settings.sparsity / Float(Self.shrinkingsPerEpoch))
        if epoch >= settings.firstAveragedEpoch { weights.remember() }
      }
    }
    return LinearClassifier(
      classes: classes, features: weights.makeTable(keys: keys, threshold: settings.threshold))
  }

  private func learn(_ features: [UInt32], _ answer: Int, _ weights: inout AdagradWeights) {
    var row = Array(repeating: AdagradWeights.Vector(repeating: 0), count: weights.lanes)
    weights.score(features.span, into: &row, row: 0)
    let scores = classes.indices.map { Double(row[$0 / 4][$0 % 4]) }
    let highest = scores.max() ?? 0
    let shares = scores.map { Exponential.exp($0 - highest) }
    let total = shares.reduce(0, +)
    var gradient = Array(repeating: AdagradWeights.Vector(repeating: 0), count: weights.lanes)
    for index in classes.indices {
      gradient[index / 4][index % 4] = Float(shares[index] / total - (index == answer ? 1 : 0))
    }
    weights.step(features.span, gradient: gradient, rate: settings.rate)
  }
}
