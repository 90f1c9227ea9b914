/// Learns the polarity of words from that of some, by ridge regression on their vectors.
struct PolarityInduction {
  private let dimension: Int
  /// The upper half of Σ vᵀv, and Σ v·polarity.
  private var products: [Double]
  private var targets: [Double]

  init(dimension: Int, ridge: Double) {
    self.dimension = dimension
    products = Array(repeating: 0, count: dimension * dimension)
    targets = Array(repeating: 0, count: dimension)
    for index in 0..<dimension { products[index * dimension + index] = ridge }
  }

  /// Adds a word whose polarity is known.
  mutating func add(_ vector: ArraySlice<Float>, polarity: Double) {
    let values = vector.map(Double.init)
    for row in 0..<dimension {
      targets[row] += values[row] * polarity
      for column in 0..<dimension {
        products[row * dimension + column] += values[row] * values[column]
      }
    }
  }

  /// The weights of the vectors' numbers: the solution of the normal equations, by Cholesky.
  func solve() -> [Double] {
    var lower = products
    for row in 0..<dimension {
      for column in 0...row {
        var sum = products[row * dimension + column]
        for index in 0..<column {
          sum -= lower[row * dimension + index] * lower[column * dimension + index]
        }
        lower[row * dimension + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * dimension + column]
      }
    }
    var solution = targets
    for row in 0..<dimension {
      for index in 0..<row { solution[row] -= lower[row * dimension + index] * solution[index] }
      solution[row] /= lower[row * dimension + row]
    }
    for row in stride(from: dimension - 1, through: 0, by: -1) {
      for index in stride(from: row + 1, to: dimension, by: 1) {
        solution[row] -= lower[index * dimension + row] * solution[index]
      }
      solution[row] /= lower[row * dimension + row]
    }
    return solution
  }
}
