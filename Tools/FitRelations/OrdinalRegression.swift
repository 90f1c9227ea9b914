import Foundation
import PipeStages

/// Regression onto three ordered labels: one score, and two borders that cut it in three.
///
/// Fitted by Adam over the whole set at once, drawn towards the starting weights by a ridge.
struct OrdinalRegression {
  private(set) var weights: [Double]
  private var borders = [-0.8, 1.0]
  private let start: [Double]
  private static let steps = 800
  private static let rate = 0.02
  private static let ridge = 1e-3

  init(_ start: [Double]) {
    self.start = start
    weights = start
  }

  mutating func fit(_ targets: [LabelledTarget]) {
    var mean = [Double](repeating: 0, count: weights.count + 2)
    var square = mean
    for step in 1...Self.steps {
      let gradient = gradient(targets)
      for index in gradient.indices {
        mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
        square[index] = 0.99 * square[index] + 0.01 * gradient[index] * gradient[index]
        let move =
          Self.rate * (mean[index] / (1 - pow(0.9, Double(step))))
          / ((square[index] / (1 - pow(0.99, Double(step)))).squareRoot() + 1e-8)
        if index < weights.count {
          weights[index] -= move
        } else {
          borders[index - weights.count] -= move
        }
      }
    }
  }

  /// The slope of the mean loss: for each weight, then for each border.
  private func gradient(_ targets: [LabelledTarget]) -> [Double] {
    var gradient = [Double](repeating: 0, count: weights.count + 2)
    let share = 1 / Double(targets.count)
    for target in targets {
      let score = target.items.reduce(0) { $0 + $1.weight * weights[$1.column] }
      let low = sigmoid(score - borders[0])
      let high = sigmoid(score - borders[1])
      let lowSlope = low * (1 - low)
      let highSlope = high * (1 - high)
      let middle = max(low - high, 1e-6)
      // The slopes of -log p by the score and by the two borders.
      let (byScore, byLow, byHigh): (Double, Double, Double) =
        switch target.label {
        case -1: (low, -low, 0)
        case 1: (high - 1, 0, 1 - high)
        default: ((highSlope - lowSlope) / middle, lowSlope / middle, -highSlope / middle)
        }
      for item in target.items { gradient[item.column] += byScore * item.weight * share }
      gradient[weights.count] += byLow * share
      gradient[weights.count + 1] += byHigh * share
    }
    for index in weights.indices {
      gradient[index] += Self.ridge * (weights[index] - start[index])
    }
    return gradient
  }

  private func sigmoid(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
