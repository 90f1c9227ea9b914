import PipeKit
import PipeModels
import Testing

@testable import PipeStages

@Suite struct TaggerModelFileTests {
  private static func bytes() -> [UInt8] { Array(ShippedModel.englishNews.bytes) }

  private static func tagger(_ bytes: Span<UInt8>) throws -> NameTagger {
    try NameTagger(reading: ModelMemory(copying: bytes))
  }

  @Test func `A model cut short anywhere is an error`() {
    let bytes = Self.bytes()
    for count in stride(from: 0, to: bytes.count, by: 40_009) {
      #expect(throws: ModelFileError.self) {
        _ = try Self.tagger(bytes.span.extracting(0..<count))
      }
    }
  }

  @Test func `A model altered anywhere is an error`() {
    let bytes = Self.bytes()
    for index in stride(from: 0, to: bytes.count, by: 40_009) {
      var altered = bytes
      altered[index] &+= 1
      #expect(throws: ModelFileError.self) { _ = try Self.tagger(altered.span) }
    }
  }

  @Test func `A model of another kind is an error`() {
    var file = ModelFile()
    WordFactTable([]).write(to: &file)
    #expect(throws: ModelFileError("the model file has no part 'sequence'")) {
      _ = try Self.tagger(file.bytes.span)
    }
  }

  @Test func `The shipped model is written as it is read`() throws {
    // Compared outside of the macro, which would look for the difference in millions of bytes.
    let isSame = try NameModel(reading: ShippedModel.englishNews).bytes == Self.bytes()
    #expect(isSame)
  }

  @Test func `The shipped model is what its rows and words make`() throws {
    let model = try NameModel(reading: ShippedModel.englishNews)
    let features = FeatureTable(
      rows: model.sequence.features.rows, outcomes: model.sequence.features.outcomes)
    var (made, read) = (ModelWriter(), ModelWriter())
    features.write(to: &made)
    model.sequence.features.write(to: &read)
    let isSame = made.bytes == read.bytes
    #expect(isSame)
  }

  @Test func `Parts that contradict each other are an error or wrong names and no crash`() throws {
    let file = try ModelFile(reading: Self.bytes().span)
    var random = RandomNumbers(seed: 4)
    let text = Text("Mr Pell met Nato leaders in Paris on 27 January 2024. Pell left Karlo plc.")
    var notes = Annotations()
    var stage = Sentences()
    try stage.annotate(text, into: &notes)
    for round in 0..<24 {
      // Sizes first, then whatever the tables hold.
      let altered =
        round < 12
        ? file.forged(&random, head: 4_000) : file.forged(&random, count: 20_000)
      guard var tagger = try? Self.tagger(altered.bytes.span) else { continue }
      for name in tagger.tag(text, tokens: notes.tokens.span, sentences: notes.sentences.span) {
        #expect(name.range.upper <= text.count)
      }
    }
  }
}
