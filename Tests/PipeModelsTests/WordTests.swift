import Testing

@testable import PipeModels

@Suite struct WordTests {
  @Test func `Facts come back from their bytes`() throws {
    let entries = (1...400).map { index in
      var facts = WordFacts()
      facts.coarse = UInt16(index % 65)
      facts.fine = UInt16(index)
      facts.capitals = UInt8(index % 25)
      facts.lists = UInt32(index) &* 0x9E37_79B9
      return (key: FeatureHash.key(1, UInt32(index)), facts: facts)
    }
    let table = WordFactTable(entries)
    var file = ModelFile()
    table.write(to: &file)
    let read = try WordFactTable(reading: ModelFile(reading: file.bytes.span))
    #expect(read.count == 400)
    for entry in entries { #expect(read[entry.key] == entry.facts) }
    #expect(read[FeatureHash.key(2, 1)].isEmpty)
  }

  @Test func `Capitalisation is counted in classes`() {
    var counts = CapitalisationCounts()
    for _ in 0..<30 { counts.add(1, isCapitalised: true) }
    for _ in 0..<30 { counts.add(2, isCapitalised: false) }
    counts.add(3, isCapitalised: true)
    let buckets = counts.buckets
    #expect(buckets[1].map(CapitalisationCounts.isAlmostAlwaysCapitalised) == true)
    #expect(buckets[2].map(CapitalisationCounts.isAlmostAlwaysCapitalised) == false)
    #expect(buckets[3] == nil)
  }

  /// Sentences in which words of one kind stand where others of their kind do.
  private static func corpus() -> WordCorpus {
    var corpus = WordCorpus()
    var random = RandomNumbers(seed: 2)
    for _ in 0..<2_000 {
      corpus.append(UInt32(1_000 + random.below(100)))
      corpus.append(UInt32(2_000 + random.below(100)))
      corpus.append(UInt32(3_000 + random.below(100)))
      corpus.endSentence()
    }
    return corpus
  }

  @Test func `Words in like places share clusters`() {
    let learned = WordClusters.learn(Self.corpus(), dimensions: 8, seed: 1)
    #expect(learned.count == 300)
    var kinds: [UInt16: Set<UInt32>] = [:]
    for (word, clusters) in learned { kinds[clusters[0], default: []].insert(word / 1_000) }
    #expect(kinds.values.allSatisfy { $0.count == 1 })
  }

  @Test func `Clusters depend on the text and the seed alone`() {
    let first = WordClusters.learn(Self.corpus(), dimensions: 8, seed: 1)
    let second = WordClusters.learn(Self.corpus(), dimensions: 8, seed: 1)
    #expect(first.map(\.word) == second.map(\.word))
    #expect(first.map(\.clusters) == second.map(\.clusters))
  }
}
