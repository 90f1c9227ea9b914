import Testing

@testable import PipeModels

@Suite struct SequenceTests {
  private static let scheme = TagScheme(labels: ["A", "B"])

  private static func model(seed: UInt64) -> SequenceModel {
    var random = RandomNumbers(seed: seed)
    let stride = scheme.stride
    return SequenceModel(
      scheme: scheme, features: FeatureTable(rows: [], outcomes: scheme.count),
      transitions: (0..<stride * stride).map { _ in Int32(random.below(400)) - 200 })
  }

  /// The score of a tagging between two tokens outside; nil if it is not legal.
  private static func score(_ tags: [Int], _ model: SequenceModel, _ scores: [Int32]) -> Int32? {
    var total: Int32 = 0
    var before = 0
    for (token, tag) in tags.enumerated() {
      guard scheme.allows(UInt8(tag), after: UInt8(before)) else { return nil }
      total += model.transitions[before * scheme.stride + tag]
      total += scores[token * scheme.stride + tag]
      before = tag
    }
    return total + model.transitions[before * scheme.stride]
  }

  private static func taggings(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { all, _ in
      all.flatMap { tags in (0..<scheme.count).map { tags + [$0] } }
    }
  }

  @Test(arguments: 1...5, [1, 2, 3, 4] as [UInt64])
  func `Decoding finds the best tagging and its lead`(count: Int, seed: UInt64) throws {
    let model = Self.model(seed: seed)
    var random = RandomNumbers(seed: seed + 100)
    let scores = (0..<count * Self.scheme.stride).map { _ in Int32(random.below(1_000)) - 500 }
    let all = Self.taggings(count).compactMap { tags in
      Self.score(tags, model, scores).map { (tags: tags, score: $0) }
    }
    let best = try #require(all.map(\.score).max())
    var decoder = SequenceDecoder(model)
    decoder.decode(scores.span, count: count)
    let found = decoder.tags.prefix(count).map(Int.init)
    #expect(Self.score(found, model, scores) == best)

    decoder.prepareMargins(scores.span, count: count)
    for token in 0..<count {
      let other = try #require(all.filter { $0.tags[token] != found[token] }.map(\.score).max())
      #expect(decoder.margin(token) == best - other)
    }
  }

  @Test func `Lattice probabilities are those of all taggings`() {
    let model = Self.model(seed: 9)
    let stride = Self.scheme.stride
    let count = 4
    var random = RandomNumbers(seed: 10)
    let scores = (0..<count * stride).map { _ in Int32(random.below(4_000)) - 2_000 }
    let unit = Double(SequenceModel.unitsPerWeight)
    var expected = [Double](repeating: 0, count: count * stride)
    var total = 0.0
    for tags in Self.taggings(count) {
      guard let score = Self.score(tags, model, scores) else { continue }
      let weight = Exponential.exp(Double(score) / unit)
      total += weight
      for (token, tag) in tags.enumerated() { expected[token * stride + tag] += weight }
    }
    var transitions = [Double](repeating: 0, count: stride * stride)
    for source in 0..<Self.scheme.count {
      for tag in 0..<Self.scheme.count
      where Self.scheme.allows(UInt8(tag), after: UInt8(source)) {
        transitions[source * stride + tag] = Exponential.exp(
          Double(model.transitions[source * stride + tag]) / unit)
      }
    }
    var lattice = SequenceLattice(Self.scheme)
    let floats = scores.map { Float($0) / Float(unit) }
    lattice.sum(
      scores: floats.span, transitions: transitions, allowed: { _ in .max }, count: count)
    for index in expected.indices {
      #expect(abs(lattice.tags[index] - expected[index] / total) < 1e-5)
    }
    let pairs = lattice.pairs.reduce(0, +)
    #expect(abs(pairs - Double(count + 1)) < 1e-9)
  }

  private static func examples() -> SequenceExamples {
    var examples = SequenceExamples()
    var random = RandomNumbers(seed: 21)
    for _ in 0..<200 {
      for _ in 0..<5 {
        // Words 0…3 are outside, 4…5 begin A, 6…7 begin B.
        let word = UInt32(random.below(8))
        let tag: UInt8 = word < 4 ? 0 : scheme.begin(word < 6 ? 0 : 1)
        examples.append(
          features: [FeatureHash.key(1, word), FeatureHash.key(2, UInt32(random.below(50)))],
          allowed: 1 << UInt32(tag))
      }
      examples.endStretch()
    }
    return examples
  }

  private static func train(_ examples: SequenceExamples, seed: UInt64 = 1) -> SequenceModel {
    var settings = SequenceTraining()
    settings.seed = seed
    var trainer = SequenceTrainer(examples, scheme: scheme, settings: settings)
    for _ in 0..<5 { trainer.runEpoch() }
    return trainer.makeModel()
  }

  private static func bytes(_ model: SequenceModel) -> [UInt8] {
    var file = ModelFile()
    model.write(to: &file)
    return file.bytes
  }

  @Test func `Training learns what words mean`() {
    let model = Self.train(Self.examples())
    var decoder = SequenceDecoder(model)
    for (word, tag) in [(0, 0), (3, 0), (4, 1), (5, 1), (6, 2), (7, 2)] as [(UInt32, UInt8)] {
      var scores = [Int32](repeating: 0, count: Self.scheme.stride)
      var sums = scores.mutableSpan
      let keys = [FeatureHash.key(1, word)]
      model.features.add(keys.span, to: &sums)
      decoder.decode(scores.span, count: 1)
      #expect(decoder.tags[0] == tag)
    }
  }

  @Test func `The same examples and seed give the same bytes`() {
    let first = Self.bytes(Self.train(Self.examples()))
    #expect(first == Self.bytes(Self.train(Self.examples())))
    #expect(first != Self.bytes(Self.train(Self.examples(), seed: 2)))
  }

  @Test func `Models come back from their bytes`() throws {
    let model = Self.train(Self.examples())
    let read = try SequenceModel(reading: ModelFile(reading: Self.bytes(model).span))
    #expect(read.scheme == model.scheme)
    #expect(read.features.rows == model.features.rows)
    #expect(Self.bytes(read) == Self.bytes(model))
  }

  @Test func `Tokens that may be anything teach nothing`() {
    var examples = Self.examples()
    let before = Self.train(examples)
    for _ in 0..<100 {
      examples.append(features: [FeatureHash.key(3, 1)], allowed: .max)
      examples.endStretch()
    }
    let after = Self.train(examples)
    let key = FeatureHash.key(3, 1)
    #expect(!after.features.rows.contains { $0.key == key })
    #expect(before.features.count > 0)
  }

  @Test func `Inside follows only its own label`() {
    let scheme = Self.scheme
    #expect(scheme.allows(scheme.inside(0), after: scheme.begin(0)))
    #expect(scheme.allows(scheme.inside(0), after: scheme.inside(0)))
    #expect(!scheme.allows(scheme.inside(0), after: scheme.begin(1)))
    #expect(!scheme.allows(scheme.inside(0), after: TagScheme.outside))
    #expect(scheme.allows(scheme.begin(1), after: scheme.inside(0)))
  }
}
