internal import PipeModels

/// The features of an example, for learning.
struct FeatureSheet: FeatureSink, Sendable {
  private(set) var keys: [UInt32] = []

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  mutating func add(_ key: UInt32, of owner: Int) { keys.append(key) }

  mutating func add(number: Int, of owner: Int) { keys.append(WordFeature.key(number: number)) }

  mutating func add(steps group: Int, _ sum: Int, of owner: Int) {
    guard owner >= 0 else { return }
    for step in 0..<SumSteps.reached(by: sum) {
      add(number: group * SumSteps.count + step, of: owner)
    }
  }

  mutating func addWords(_ range: Range<Int>, _ words: [ReadWord]) {
    for index in range { keys.append(ContextSums.word(words[index])) }
  }

  mutating func addPairs(_ range: Range<Int>, _ words: [ReadWord]) {
    for index in range { keys.append(ContextSums.pair(words[index + 1])) }
  }
}
