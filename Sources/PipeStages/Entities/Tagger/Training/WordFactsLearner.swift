import PipeKit
import PipeModels

/// Learns facts about words from raw text: how often they are capitalised, and their clusters.
struct WordFactsLearner {
  private var capitals = CapitalisationCounts()
  private var corpus = WordCorpus()
  private var reader = WordReader()
  private let nothing = WordFactTable([])

  init() {}

  /// Reads a document.
  mutating func add(_ text: Text, tokens: Span<Token>, sentences: Span<Sentence>) {
    for index in sentences.indices {
      let range = sentences[index].tokens
      var isStart = true
      for token in range {
        let form = reader.read(text.bytes(tokens[token].range), table: nothing)
        if !isStart, form.traits.contains(.hasLower) {
          capitals.add(reader.lowerZeroedHash, isCapitalised: form.isCapitalised)
        }
        corpus.append(reader.zeroedHash)
        isStart = form.traits.contains(.beforeStart)
      }
      corpus.endSentence()
    }
  }

  /// The table of all words that something is known of.
  func makeTable(seed: UInt64) -> WordFactTable {
    var facts: [UInt32: WordFacts] = [:]
    for (bit, words) in NameLexicons.all.enumerated() {
      for word in words {
        let hash = FeatureHash.bytes(Array(word.utf8).span)
        facts[hash, default: WordFacts()].lists |= 1 << UInt32(bit)
      }
    }
    for (word, bucket) in capitals.buckets { facts[word, default: WordFacts()].capitals = bucket }
    for (word, clusters) in WordClusters.learn(corpus, seed: seed) {
      facts[word, default: WordFacts()].coarse = clusters[0]
      facts[word, default: WordFacts()].middle = clusters[1]
      facts[word, default: WordFacts()].fine = clusters[2]
    }
    return WordFactTable(facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
