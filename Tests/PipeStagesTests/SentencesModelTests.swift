import PipeKit
import PipeStages
import Testing

@Suite struct SentencesModelTests {
  private static func train(seed: UInt64 = 1) -> [UInt8] {
    var settings = SentenceTrainer.Settings()
    settings.seed = seed
    var trainer = SentenceTrainer(settings)
    for index in 0..<40 {
      let first = "Item \(index) is here. "
      let text = Text(first + "Thanks Bob 10/\(index)/2001 Please call.")
      let middle = UInt32(first.utf8.count)
      trainer.add(
        text, sentences: [TextRange(0, middle - 1), TextRange(middle, UInt32(text.count))])
    }
    return trainer.train()
  }

  private static func stage(_ file: [UInt8]) throws -> Sentences {
    var problems: [Diagnostic] = []
    var stage = Sentences(
      settings: NormalizeOracle.node("{ model_file: my.model }"), problems: &problems)
    #expect(problems.isEmpty)
    try stage.prepare(PrepareContext { _ in file })
    return stage
  }

  @Test func `The same texts and seed give the same bytes`() {
    #expect(Self.train() == Self.train())
    #expect(Self.train() != Self.train(seed: 2))
  }

  @Test func `A model of one's own decides`() throws {
    var stage = try Self.stage(Self.train())
    var notes = Annotations()
    try stage.annotate(Text("Item 7 is here. Thanks Bob"), into: &notes)
    #expect(notes.sentences.count == 2)
  }

  @Test func `A damaged model is refused with its path`() {
    var file = Self.train()
    file[file.count / 2] ^= 1
    let error = #expect(throws: DocumentError.self) { _ = try Self.stage(file) }
    #expect(
      error.map { "\($0)" }?.contains(
        "'my.model': the model file is damaged: its checksum does not match") == true)
  }

  @Test(arguments: [0, 1, 7, 24, 100])
  func `A model cut short is refused`(_ length: Int) {
    let file = Array(Self.train().prefix(length))
    #expect(throws: DocumentError.self) { _ = try Self.stage(file) }
  }
}
