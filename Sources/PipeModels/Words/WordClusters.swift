/// Clusters of words that stand in like places in raw text, in three sizes.
package enum WordClusters {
  private static let sizes = [64, 256, 1_000]
  private static let minimumCount = 4
  private static let learned = 20_000

  /// The clusters of each word, from 1, from coarse to fine.
  package static func learn(
    _ corpus: WordCorpus, dimensions: Int = 64, seed: UInt64
  ) -> [(word: UInt32, clusters: [UInt16])] {
    let vocabulary = corpus.vocabulary(minimum: minimumCount)
    guard vocabulary.count > 4 * sizes[0] else { return [] }
    var random = RandomNumbers(seed: seed)
    let vectors = WordVectors.make(
      corpus, vocabulary: vocabulary, dimensions: dimensions, random: &random)
    let assigned = sizes.map { size in
      SphericalClusters.assign(
        vectors, clusters: min(size, vocabulary.count / 4), learned: learned, random: &random)
    }
    return vocabulary.enumerated().map { index, word in
      (word, assigned.map { UInt16($0[index] + 1) })
    }
  }
}
