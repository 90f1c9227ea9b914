public import PipeKit
internal import PipeModels

/// Learns from texts with sentences where sentences end.
///
/// The same texts in the same order, and the same settings, give the same bytes.
public struct SentenceTrainer {
  /// What can be chosen.
  public struct Settings: Sendable {
    /// How often training goes through the gaps.
    public var epochs = 8
    /// What the order of the gaps hangs on.
    public var seed: UInt64 = 1

    public init() {}
  }

  private let settings: Settings
  private var documents: [(text: Text, starts: Set<Int>)] = []

  /// How many of a thousand sentences that end without a mark the screen may turn away.
  private static let lostByFirst = 20
  private static let lostByAll = 30

  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// Adds a text and its sentences.
  public mutating func add(_ text: Text, sentences: some Sequence<TextRange>) {
    documents.append((text, Set(sentences.map { Int($0.lower) })))
  }

  /// Trains, and returns the bytes of the model's file.
  public func train() -> [UInt8] { makeModel().bytes }

  func makeModel() -> SentenceModel {
    let capitals = countCapitals()
    var gold = GoldJudge(capitals: capitals)
    for document in documents {
      gold.starts = document.starts
      SentencePass().run(document.text, judge: &gold)
    }
    let bare = gold.examples.filter(\.isBare)
    let screen = fit(bare.map { ($0.screen + $0.screenWords, $0.ends) })
    func first(_ example: GoldJudge.Example) -> Int32 { screen.sum(example.screen.span) }
    func all(_ example: GoldJudge.Example) -> Int32 {
      first(example) + screen.sum(example.screenWords.span)
    }
    let ends = bare.filter(\.ends)
    let thresholds = (
      first: Self.threshold(ends.map(first), losing: Self.lostByFirst),
      all: Self.threshold(ends.map(all), losing: Self.lostByAll)
    )
    let kept = gold.examples.filter {
      !$0.isBare || (first($0) >= thresholds.first && all($0) >= thresholds.all)
    }
    return SentenceModel(
      capitals: capitals, screen: screen, screenThresholds: thresholds,
      weights: fit(kept.map { ($0.keys, $0.ends) }))
  }

  /// What the screen asks for so that it turns away few of the gaps with these sums.
  private static func threshold(_ sums: [Int32], losing lost: Int) -> Int32 {
    let sorted = sums.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count * lost / 1000]
  }

  private func fit(_ examples: [(keys: [UInt32], ends: Bool)]) -> WeightTable {
    var training = SequenceTraining()
    training.epochs = settings.epochs
    training.seed = settings.seed
    training.sparsity = 0.2
    training.minimumCount = 1
    training.threshold = 0.03
    var trainer = ClassifierTrainer(classes: ["goes on", "ends"], settings: training)
    for example in examples { trainer.add(example.keys, class: example.ends ? 1 : 0) }
    return trainer.train().difference
  }

  /// How often words have a capital right after a small letter or a comma.
  private func countCapitals() -> CapitalTable {
    var counts = CapitalisationCounts()
    var tokenizer = Tokenizer()
    for document in documents {
      var tokens = Layer<Token>()
      tokenizer.tokenize(document.text.bytes, into: &tokens)
      let rules = GapRules(
        bytes: document.text.bytes, tokens: tokens.span, traits: tokenizer.traits.span)
      for index in tokens.indices.dropFirst() where tokens[index].kind == .word {
        guard !rules.traits[index - 1].isDisjoint(with: [.lower, .comma]) else { continue }
        counts.add(rules.wordHash(index), isCapitalised: rules.traits[index].contains(.upper))
      }
    }
    return CapitalTable(
      counts.buckets.sorted { $0.key < $1.key }.map { (key: $0.key, bucket: $0.value) })
  }
}

/// Finds the tokens of a text and takes it gap by gap to a judge.
private struct SentencePass {
  func run<Judge: GapJudge>(_ text: Text, judge: inout Judge) {
    var tokenizer = Tokenizer()
    var tokens = Layer<Token>()
    var sentences = Layer<Sentence>()
    tokenizer.tokenize(text.bytes, into: &tokens)
    let rules = GapRules(bytes: text.bytes, tokens: tokens.span, traits: tokenizer.traits.span)
    SentenceSplitter().split(rules, tokenizer.lines, judge: &judge, into: &sentences)
  }
}
