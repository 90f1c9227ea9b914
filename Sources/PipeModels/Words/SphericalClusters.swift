/// Groups vectors of length one by direction (k-means with cosine distance).
enum SphericalClusters {
  private static let rounds = 20

  /// The cluster of each vector, from 0; learned on the first `learned` vectors only.
  static func assign(
    _ vectors: VectorRows, clusters: Int, learned: Int, random: inout RandomNumbers
  ) -> [Int] {
    let learned = min(learned, vectors.count)
    guard learned > clusters else { return (0..<vectors.count).map { $0 % clusters } }
    var centres = VectorRows(count: clusters, lanes: vectors.lanes)
    var candidates = Array(0..<learned)
    random.shuffle(&candidates)
    for cluster in 0..<clusters {
      for column in 0..<vectors.columnCount {
        centres[cluster, column] = vectors[candidates[cluster], column]
      }
    }
    for _ in 0..<rounds {
      let nearest = (0..<learned).map { Self.nearest(vectors, $0, centres) }
      var sums = VectorRows(count: clusters, lanes: vectors.lanes)
      let lanes = vectors.lanes
      sums.withMutableVectors { sums in
        vectors.withVectors { vectors in
          for (row, cluster) in nearest.enumerated() {
            for lane in 0..<lanes { sums[cluster * lanes + lane] += vectors[row * lanes + lane] }
          }
        }
      }
      sums.normaliseRows()
      centres = sums
    }
    return (0..<vectors.count).map { nearest(vectors, $0, centres) }
  }

  private static func nearest(_ vectors: VectorRows, _ row: Int, _ centres: VectorRows) -> Int {
    let lanes = vectors.lanes
    return vectors.withVectors { vectors in
      centres.withVectors { all in
        var best = 0
        var highest = -Float.infinity
        for cluster in 0..<centres.count {
          var sum = VectorRows.Vector(repeating: 0)
          for lane in 0..<lanes { sum += vectors[row * lanes + lane] * all[cluster * lanes + lane] }
          let score = VectorRows.total(sum)
          if score > highest { (highest, best) = (score, cluster) }
        }
        return best
      }
    }
  }
}
