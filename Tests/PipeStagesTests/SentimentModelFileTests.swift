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
      var altered = ModelFile()
      for section in file.sections {
        var bytes = section.bytes
        // Sizes first, then whatever the tables hold.
        for _ in 0..<(round < 8 ? 1 : 40_000) {
          let limit = round < 8 ? min(bytes.count, 200) : bytes.count
          bytes[random.below(limit)] = UInt8(truncatingIfNeeded: random.next())
        }
        altered.append(section.name, bytes)
      }
      let bytes = altered.bytes
      var stage = SentimentStage()
      stage.model = FileReference(path: "forged.model")
      guard (try? stage.prepare(PrepareContext { _ in bytes })) != nil else { continue }
      let text: Text = "Mr Pell praised the awful plan, but the board never forgave Karlo."
      #expect(try SentimentProbe.notes(text, stage: stage).sentiment.sentences.count == 1)
    }
  }
}
