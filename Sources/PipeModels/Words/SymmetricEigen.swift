/// Eigenvectors of a small symmetric matrix, by Jacobi's rotations.
enum SymmetricEigen {
  /// Eigenvalues, largest first, and the matrix whose columns are their vectors.
  static func decompose(_ matrix: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
    let size = matrix.count
    var a = matrix
    var v = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<60 {
      var off = 0.0
      var diagonal = 0.0
      for row in 0..<size {
        diagonal += a[row][row] * a[row][row]
        for column in row + 1..<size { off += a[row][column] * a[row][column] }
      }
      if off <= diagonal * 1e-22 { break }
      for p in 0..<size {
        for q in p + 1..<size where a[p][q] != 0 { rotate(&a, &v, p, q) }
      }
    }
    let values: [Double] = (0..<size).map { a[$0][$0] }
    let order = values.indices.sorted { left, right in
      values[left] == values[right] ? left < right : values[left] > values[right]
    }
    let sorted = v.map { row in order.map { row[$0] } }
    return (order.map { values[$0] }, sorted)
  }

  /// Makes the entry at (p, q) zero.
  private static func rotate(_ a: inout [[Double]], _ v: inout [[Double]], _ p: Int, _ q: Int) {
    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let sign = theta < 0 ? -1.0 : 1.0
    let t = sign / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in a.indices {
      let (left, right) = (a[k][p], a[k][q])
      a[k][p] = c * left - s * right
      a[k][q] = s * left + c * right
    }
    for k in a.indices {
      let (left, right) = (a[p][k], a[q][k])
      a[p][k] = c * left - s * right
      a[q][k] = s * left + c * right
    }
    for k in v.indices {
      let (left, right) = (v[k][p], v[k][q])
      v[k][p] = c * left - s * right
      v[k][q] = s * left + c * right
    }
  }
}
