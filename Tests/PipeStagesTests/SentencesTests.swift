import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentencesTests {
  @Test func `The examples are true`() throws {
    try expectExamples(Sentences.self)
  }

  @Test func `Spans are sound on hard texts`() throws {
    try expectSound(Sentences())
  }
}
