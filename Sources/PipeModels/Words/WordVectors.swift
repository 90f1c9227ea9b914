/// Vectors of words: words that stand in like places have vectors that point the same way.
///
/// Positive pointwise mutual information of a word and its neighbours (two words on either side,
/// each place apart), reduced by a randomised singular value decomposition. Deterministic.
enum WordVectors {
  private static let contextCount = 8_000
  private static let powerSteps = 2

  /// One row of length one for each word of the vocabulary.
  static func make(
    _ corpus: WordCorpus, vocabulary: [UInt32], dimensions: Int, random: inout RandomNumbers
  ) -> VectorRows {
    // Some dimensions more than are kept make those that are kept exact.
    let lanes = dimensions / 8 + 1
    let matrix = information(corpus, vocabulary)
    var basis = VectorRows(count: matrix.columnCount, lanes: lanes, random: &random)
    var rows = orthonormal(matrix.times(basis))
    for _ in 0..<powerSteps {
      basis = orthonormal(matrix.transposedTimes(rows))
      rows = orthonormal(matrix.times(basis))
    }
    let projected = matrix.transposedTimes(rows)
    let (values, vectors) = SymmetricEigen.decompose(projected.columnProducts())
    // Singular values are square roots of these; each dimension weighs as the root of its own.
    let weights = values.enumerated().map { index, value in
      index < dimensions ? max(value, 0).squareRoot().squareRoot() : 0
    }
    var result = rows.times(vectors.map { row in zip(row, weights).map { $0 * $1 } })
    result.normaliseRows()
    return result
  }

  /// Makes columns of length one at right angles to each other, which span the same space.
  private static func orthonormal(_ rows: VectorRows) -> VectorRows {
    let (values, vectors) = SymmetricEigen.decompose(rows.columnProducts())
    let floor = max(values.first ?? 0, 1e-30) * 1e-12
    let scales = values.map { $0 > floor ? 1 / $0.squareRoot() : 0 }
    return rows.times(vectors.map { row in zip(row, scales).map { $0 * $1 } })
  }

  /// The information that each neighbour at each place carries about each word.
  private static func information(_ corpus: WordCorpus, _ vocabulary: [UInt32]) -> SparseMatrix {
    let counts = NeighbourCounts(corpus, vocabulary: vocabulary, contextCount: contextCount)
    var matrix = SparseMatrix(columnCount: counts.columnCount)
    let smoothed = counts.columnTotals.map { power34($0) }
    let smoothedTotal = smoothed.reduce(0, +)
    for row in vocabulary.indices {
      let total = counts.rowTotals[row]
      counts.forEach(inRow: row) { column, count in
        let expected = total * smoothed[Int(column)]
        let ratio = count * smoothedTotal / expected
        if ratio > 1 { matrix.append(column: column, value: Float(Exponential.log(ratio))) }
      }
      matrix.endRow()
    }
    return matrix
  }

  /// The number to the power of ¾.
  private static func power34(_ value: Double) -> Double {
    let root = value.squareRoot()
    return root * root.squareRoot()
  }
}
