package import PipeKit
internal import PipeModels

/// Learns to judge sentences and targets, from examples that people have judged.
///
/// The same vectors, examples and settings, in the same order, give the same bytes.
package struct SentimentTrainer {
  package struct Settings: Sendable {
    /// How many words get a vector: the first ones given.
    package var words = 30_000
    /// How many of a vector's numbers are kept.
    package var dimension = 64
    package var filters = 32
    package var seed: UInt64 = 1

    package init() {}
  }

  private let settings: Settings
  private var vectors: [(word: [UInt8], numbers: [Float])] = []
  private var known: Set<UInt32> = []
  private var sentences: [SentimentExample] = []
  private var targets: [SentimentExample] = []

  package init(_ settings: Settings = Settings()) { self.settings = settings }

  /// Whether there are vectors to begin with.
  package var hasVectors: Bool { !vectors.isEmpty }

  /// Adds a word with its vector; those of another length than the first, those shorter than the
  /// model's, and words that were added before are passed over.
  package mutating func add(word: [UInt8], vector: [Float]) {
    guard vectors.count < settings.words, vector.count >= settings.dimension,
      vector.count == vectors.first?.numbers.count ?? vector.count,
      known.insert(SentimentVocabulary.key(word.span, 0..<word.count)).inserted
    else { return }
    vectors.append((word, vector))
  }

  /// Adds a text that was judged as a whole; of phrases only those that judge count in full.
  package mutating func add(_ text: Text, _ polarity: Polarity, source: Int) {
    sentences.append(SentimentExample(text: text, target: nil, polarity: polarity, source: source))
  }

  /// Adds a target in its sentence.
  package mutating func add(_ text: Text, target: TextRange, _ polarity: Polarity) {
    targets.append(SentimentExample(text: text, target: target, polarity: polarity, source: 0))
  }

  /// Trains on all examples, and returns the bytes of the model.
  package func train(report: (String) -> Void = { _ in }) throws -> [UInt8] {
    let lexicon = LexiconReader.makeShipped()
    var reader = ExampleReader(lexicon: lexicon, vocabulary: makeVocabulary(lexicon))
    report("\(reader.vocabulary.count) words with a vector and a polarity")
    let sentenceModel = try train(
      "sentences", sentences, .sentences, &reader, report: report)
    let targetModel = try train("targets", targets, .targets, &reader, report: report)
    return SentimentModel(
      vocabulary: reader.vocabulary, sentences: sentenceModel, targets: targetModel
    ).bytes
  }

  private func train(
    _ name: String, _ examples: [SentimentExample], _ level: TrainingLevel,
    _ reader: inout ExampleReader, report: (String) -> Void
  ) throws -> PolarityModel {
    var linear = ClassifierTrainer(
      classes: ["negative", "neutral", "positive"], settings: level.linear)
    var patterns = ConvolutionTrainer(
      shape: level.shape(settings, rows: reader.vocabulary.count),
      wordVectors: firstVectors(), settings: level.patterns(seed: settings.seed))
    var count = 0
    for example in examples where try reader.read(example, level) {
      count += 1
      let answer = Int(example.polarity.rawValue) + 1
      linear.add(reader.keys(source: example.source), class: answer)
      var shares = [Float](repeating: 0.05, count: 3)
      shares[answer] = 0.9
      patterns.add(reader.reading.patterns.input, answer: shares)
    }
    report("\(name): \(count) examples")
    let table = linear.train().features
    report("\(name): \(table.count) features")
    let convolution = patterns.train { report("\(name): epoch \($0), loss \($1)") }
    return PolarityModel(linear: table, convolution: convolution)
  }

  /// The vectors that training begins with: nothing for rows that stand for no word, and each
  /// vector three times as long as given, which is how long the trainer likes them.
  private func firstVectors() -> [Float] {
    var rows = [Float](repeating: 0, count: WordRowTable.firstRow * settings.dimension)
    for vector in vectors {
      for number in vector.numbers.prefix(settings.dimension) { rows.append(number * 3) }
    }
    return rows
  }

  /// Gives every word the polarity that its vector speaks for, and, where the lexicon or a text of
  /// one word judges it, that judgement by half.
  private func makeVocabulary(_ lexicon: PolarityLexicon) -> SentimentVocabulary {
    var known: [UInt32: Double] = [:]
    for example in sentences where example.text.array.count <= 24 {
      let bytes = example.text.bytes
      guard !example.text.array.contains(UInt8(ascii: " ")) else { continue }
      known[SentimentVocabulary.key(bytes, 0..<bytes.count)] =
        Double(example.polarity.rawValue) * 0.7
    }
    let dimension = vectors.first?.numbers.count ?? 1
    var induction = PolarityInduction(dimension: dimension, ridge: 3)
    var keys: [UInt32] = []
    for vector in vectors {
      let bytes = vector.word.span
      let key = SentimentVocabulary.key(bytes, 0..<bytes.count)
      keys.append(key)
      let entry = lexicon.entries[Int(lexicon.number(bytes, 0..<bytes.count))]
      if entry.isWeighted {
        known[key] = min(max(Double(entry.tone) / 20, -1), 1)
      }
      if let polarity = known[key] { induction.add(vector.numbers[...], polarity: polarity) }
    }
    let weights = induction.solve()
    var polarities = [Int8](repeating: 0, count: WordRowTable.firstRow)
    for (key, vector) in zip(keys, vectors) {
      var polarity = zip(vector.numbers, weights).reduce(0) { $0 + Double($1.0) * $1.1 }
      if let known = known[key] { polarity = (polarity + known) / 2 }
      let scaled = polarity * 100
      polarities.append(Int8(min(max(scaled < 0 ? scaled - 0.5 : scaled + 0.5, -100), 100)))
    }
    return SentimentVocabulary(WordRowTable(keys), polarities: ModelTable(polarities))
  }
}
