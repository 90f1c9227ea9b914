/// A dense matrix whose rows are whole vectors of eight numbers.
struct VectorRows: Sendable {
  typealias Vector = SIMD8<Float>

  let count: Int
  /// Vectors in a row.
  let lanes: Int
  private var vectors: [Vector]

  /// A matrix of zeros.
  init(count: Int, lanes: Int) {
    self.count = count
    self.lanes = lanes
    vectors = Array(repeating: Vector(repeating: 0), count: count * lanes)
  }

  /// A matrix of random numbers from −1 to 1.
  init(count: Int, lanes: Int, random: inout RandomNumbers) {
    self.init(count: count, lanes: lanes)
    for index in vectors.indices {
      for place in 0..<8 { vectors[index][place] = Float(random.unit() * 2 - 1) }
    }
  }

  var columnCount: Int { lanes * 8 }

  subscript(row: Int, column: Int) -> Float {
    get { vectors[row * lanes + column / 8][column % 8] }
    set { vectors[row * lanes + column / 8][column % 8] = newValue }
  }

  func withVectors<Result>(_ body: (UnsafeBufferPointer<Vector>) -> Result) -> Result {
    vectors.withUnsafeBufferPointer(body)
  }

  mutating func withMutableVectors(_ body: (UnsafeMutableBufferPointer<Vector>) -> Void) {
    vectors.withUnsafeMutableBufferPointer { body($0) }
  }

  /// The sum of the products of two rows.
  func dot(_ row: Int, _ other: VectorRows, _ otherRow: Int) -> Float {
    var sum = Vector(repeating: 0)
    for lane in 0..<lanes {
      sum += vectors[row * lanes + lane] * other.vectors[otherRow * lanes + lane]
    }
    return Self.total(sum)
  }

  /// Gives every row that is not zero the length one.
  mutating func normaliseRows() {
    for row in 0..<count {
      let length = dot(row, self, row).squareRoot()
      guard length > 1e-12 else { continue }
      for lane in row * lanes..<(row + 1) * lanes { vectors[lane] /= Vector(repeating: length) }
    }
  }

  /// The matrix of sums of products of columns: transposed times itself, in double precision.
  func columnProducts() -> [[Double]] {
    var products = Array(
      repeating: [Double](repeating: 0, count: columnCount), count: columnCount)
    var row = [Double](repeating: 0, count: columnCount)
    for index in 0..<count {
      for column in row.indices { row[column] = Double(self[index, column]) }
      for left in row.indices {
        let factor = row[left]
        for right in left..<row.count { products[left][right] += factor * row[right] }
      }
    }
    for left in row.indices {
      for right in 0..<left { products[left][right] = products[right][left] }
    }
    return products
  }

  /// The product with a square matrix of `columnCount` rows.
  func times(_ right: [[Double]]) -> VectorRows {
    var result = VectorRows(count: count, lanes: lanes)
    for row in 0..<count {
      var sums = [Double](repeating: 0, count: columnCount)
      for column in 0..<columnCount {
        let factor = Double(self[row, column])
        for target in sums.indices { sums[target] += factor * right[column][target] }
      }
      for column in sums.indices { result[row, column] = Float(sums[column]) }
    }
    return result
  }

  /// Adds the numbers of a vector in a fixed order.
  static func total(_ vector: Vector) -> Float {
    let four = vector.lowHalf + vector.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}
