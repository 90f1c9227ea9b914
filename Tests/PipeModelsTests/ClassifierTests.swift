import Testing

@testable import PipeModels

@Suite struct ClassifierTests {
  /// Words below 10 speak for class 0, those below 20 for 1, those below 30 for 2, others for none.
  private static func example(_ random: inout RandomNumbers) -> (keys: [UInt32], answer: Int) {
    let answer = random.below(3)
    let telling = (0..<3).map { _ in UInt32(answer * 10 + random.below(10)) }
    let other = (0..<5).map { _ in UInt32(30 + random.below(200)) }
    return ((telling + other).map { FeatureHash.key(1, $0) }, answer)
  }

  private static func train(seed: UInt64 = 1) -> LinearClassifier {
    var settings = SequenceTraining()
    settings.seed = seed
    var trainer = ClassifierTrainer(classes: ["a", "b", "c"], settings: settings)
    var random = RandomNumbers(seed: 40)
    for _ in 0..<600 {
      let example = example(&random)
      trainer.add(example.keys, class: example.answer)
    }
    return trainer.train()
  }

  private static func bytes(_ classifier: LinearClassifier) -> [UInt8] {
    var file = ModelFile()
    classifier.write("test", to: &file)
    return file.bytes
  }

  @Test func `Classes of unseen examples are found`() {
    let classifier = Self.train()
    var random = RandomNumbers(seed: 41)
    var scores = [Int32](repeating: 0, count: 3)
    for _ in 0..<200 {
      let example = Self.example(&random)
      let found = classifier.classify(example.keys.span, scores: &scores)
      #expect(found.class == example.answer)
      #expect(found.margin > 0)
    }
  }

  @Test func `Features that tell nothing have next to no weight`() {
    let telling = Set((0..<30).map { FeatureHash.key(1, UInt32($0)) })
    let rows = Self.train().features.rows
    let idle = rows.filter { !telling.contains($0.key) }.flatMap(\.weights)
    #expect(rows.count >= 30)
    #expect(idle.allSatisfy { abs(Int($0.value)) < SequenceModel.unitsPerWeight / 2 })
  }

  @Test func `The same examples and seed give the same classifier`() {
    #expect(Self.bytes(Self.train()) == Self.bytes(Self.train()))
    #expect(Self.bytes(Self.train()) != Self.bytes(Self.train(seed: 2)))
  }

  @Test func `A classifier comes back from its bytes`() throws {
    let classifier = Self.train()
    let file = try ModelFile(reading: Self.bytes(classifier).span)
    let read = try LinearClassifier("test", reading: file)
    #expect(read.classes == classifier.classes)
    #expect(read.features.rows == classifier.features.rows)
  }

  @Test func `With nothing known the first class wins`() {
    let classifier = Self.train()
    var scores = [Int32](repeating: 0, count: 3)
    let found = classifier.classify([UInt32]().span, scores: &scores)
    #expect(found.class == 0)
    #expect(found.margin == 0)
  }
}
