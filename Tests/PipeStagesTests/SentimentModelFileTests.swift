import PipeKit
import PipeModels
import Testing

@testable import PipeStages

@Suite struct SentimentModelFileTests {
  @Test func `The shipped model is written as it is read`() throws {
    let memory = ShippedModel.englishSentiment
    let isSame = try SentimentModel(reading: memory).bytes == Array(memory.bytes)
    #expect(isSame)
  }

  @Test func `Parts that contradict each other are an error or wrong judgements and no crash`()
    throws
  {
    let file = try ModelFile(reading: ShippedModel.englishSentiment)
    var random = RandomNumbers(seed: 6)
    for round in 0..<16 {
      // Sizes first, then whatever the tables hold.
      let altered =
        round < 8
        ? file.forged(&random, head: 200) : file.forged(&random, count: 40_000)
      let bytes = altered.bytes
      var stage = SentimentStage()
      stage.model = .file("forged.model")
      guard (try? stage.prepare(PrepareContext { _ in bytes })) != nil else { continue }
      let text: Text = "Mr Pell praised the awful plan, but the board never forgave Karlo."
      #expect(try SentimentProbe.notes(text, stage: stage).sentiment.sentences.count == 1)
    }
  }
}
