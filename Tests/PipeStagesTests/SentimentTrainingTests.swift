import PipeKit
import PipeModels
import Testing

@testable import PipeStages

@Suite struct SentimentTrainingTests {
  private static let words = [
    "plan", "grumbly", "zestful", "was", "the", "report", "praised", "blamed", "board", "chair",
  ]

  private static func trainer(seed: UInt64 = 1) -> SentimentTrainer {
    var settings = SentimentTrainer.Settings()
    settings.dimension = 8
    settings.filters = 8
    settings.seed = seed
    var trainer = SentimentTrainer(settings)
    var random = RandomNumbers(seed: 3)
    for word in words {
      trainer.add(word: Array(word.utf8), vector: (0..<8).map { _ in Float(random.unit()) - 0.5 })
    }
    for number in 0..<40 {
      trainer.add(Text("The plan \(number) was zestful."), .positive, source: 0)
      trainer.add(Text("The plan \(number) was grumbly."), .negative, source: 0)
      trainer.add(Text("The report \(number) was the plan."), .neutral, source: 0)
      trainer.add("Smith praised the board.", target: TextRange(0, 5), .neutral)
      trainer.add(Text("The board praised Smith \(number)."), target: TextRange(18, 23), .positive)
      trainer.add(Text("The board blamed Smith \(number)."), target: TextRange(17, 22), .negative)
    }
    return trainer
  }

  @Test func `Training twice gives the same bytes`() throws {
    let first = try Self.trainer().train()
    #expect(try Self.trainer().train() == first)
    #expect(try Self.trainer(seed: 2).train() != first)
  }

  @Test func `A trained model is one that the stage can use`() throws {
    let bytes = try Self.trainer().train()
    var stage = SentimentStage()
    stage.model = .file("my.model")
    try stage.prepare(PrepareContext { _ in bytes })
    #expect(try Self.polarity("The plan was zestful.", stage) == .positive)
    #expect(try Self.polarity("The plan was grumbly.", stage) == .negative)
  }

  @Test func `What it learned is written down whole`() throws {
    let bytes = try Self.trainer().train()
    let isSame = try SentimentModel(reading: ModelMemory(copying: bytes.span)).bytes == bytes
    #expect(isSame)
  }

  @Test func `A damaged model is refused with its name`() throws {
    let bytes = try Self.trainer().train()
    for damaged in [Array(bytes.dropLast(9)), [], Array(bytes.reversed())] {
      var stage = SentimentStage()
      stage.model = .file("my.model")
      let problem = #expect(throws: DocumentError.self) {
        try stage.prepare(PrepareContext { _ in damaged })
      }
      #expect(problem?.message.hasPrefix("'my.model': ") == true)
    }
  }

  @Test func `Vectors that do not fit are passed over`() throws {
    var trainer = SentimentTrainer()
    trainer.add(word: Array("short".utf8), vector: [1, 2])
    #expect(!trainer.hasVectors)
    trainer.add(word: Array("long".utf8), vector: Array(repeating: 0.1, count: 64))
    #expect(trainer.hasVectors)
  }

  private static func polarity(_ text: Text, _ stage: SentimentStage) throws -> Polarity {
    try #require(try SentimentProbe.notes(text, stage: stage).sentiment.sentences.first).polarity
  }
}
