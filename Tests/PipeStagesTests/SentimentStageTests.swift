import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentStageTests {
  @Test func `The examples are true`() throws {
    try expectExamples(SentimentStage.self, after: [Sentences()])
  }

  @Test func `Spans are sound on hard texts`() throws {
    try expectSound(SentimentStage(), after: [Sentences()])
  }

  @Test func `Only what is asked for is judged`() throws {
    let text: Text = "Smith lied."
    let smith = Entity(TextRange(0, 5), label: .person)
    for level in SentimentLevel.allCases {
      let stage = try configured("of", .sequence([scalar(level.rawValue)]))
      let sentiment = try SentimentProbe.notes(text, entities: [smith], stage: stage).sentiment
      #expect((sentiment.document != nil) == (level == .document))
      #expect(sentiment.sentences.isEmpty == (level != .sentence))
      #expect(sentiment.entities.isEmpty == (level != .entity))
    }
  }

  @Test func `Without evidence the judgements are the same`() throws {
    let text: Text = "Smith lied. It was a very good day."
    let smith = Entity(TextRange(0, 5), label: .person)
    let stage = try configured("evidence", .scalar("false", isQuoted: false))
    let bare = try SentimentProbe.notes(text, entities: [smith], stage: stage).sentiment
    let full = try SentimentProbe.notes(text, entities: [smith]).sentiment
    #expect(bare.evidence.isEmpty)
    #expect(bare.sentences.map(\.score) == full.sentences.map(\.score))
    #expect(bare.entities.map { $0?.score } == full.entities.map { $0?.score })
    #expect(bare.document?.score == full.document?.score)
  }

  @Test func `A higher threshold leaves more neutral`() throws {
    let stage = try configured("threshold", .scalar("0.9", isQuoted: false))
    let sentiment = try SentimentProbe.notes("It was a disaster.", stage: stage).sentiment
    #expect(sentiment.sentences.map(\.polarity) == [.neutral])
    #expect(sentiment.document?.polarity == .neutral)
  }

  @Test func `Judgements stand in the order of the layers`() throws {
    let text: Text = "Smith lied. Jones won. Brown slept."
    let names = [(0, 5), (12, 17), (23, 28)].map {
      Entity(TextRange($0.0, $0.1), label: .person)
    }
    let sentiment = try SentimentProbe.notes(text, entities: names).sentiment
    #expect(sentiment.sentences.map(\.polarity) == [.negative, .positive, .neutral])
    #expect(sentiment.entities.map { $0?.polarity } == [.negative, .positive, nil])
  }

  @Test func `The tone of a document is that of most of its sentences`() throws {
    let dull = String(repeating: "The talks went on. ", count: 30)
    let harsh = String(repeating: "It was a terrible disaster. ", count: 30)
    let one = try #require(
      try SentimentProbe.notes(Text(dull + "It was a disaster.")).sentiment.document)
    let all = try #require(try SentimentProbe.notes(Text(harsh)).sentiment.document)
    let sentence = try SentimentProbe.sentence("It was a terrible disaster.")
    #expect(one.polarity == .neutral)
    #expect(all.polarity == .negative)
    #expect(all.score == sentence.score, "a mean does not grow with the number of sentences")
  }

  @Test func `A text without sentences is neutral`() throws {
    let document = try #require(try SentimentProbe.notes("").sentiment.document)
    #expect(document.polarity == .neutral && document.score == .zero)
  }

  private func scalar(_ text: String) -> ConfigNode {
    ConfigNode(.scalar(text, isQuoted: false), at: SourceLocation(file: "", line: 1, column: 1))
  }

  /// A prepared stage with one setting.
  private func configured(_ name: String, _ value: ConfigNode.Value) throws -> SentimentStage {
    var problems: [Diagnostic] = []
    let node = ConfigNode(
      .mapping([(scalar(name), ConfigNode(value, at: scalar(name).location))]),
      at: scalar(name).location)
    var stage = SentimentStage(settings: node, problems: &problems)
    #expect(problems.isEmpty)
    try stage.prepare(PrepareContext())
    return stage
  }
}
