import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentStageTests {
  @Test func `The examples are true`() throws {
    try expectExamples(
      SentimentStage.self, after: [Sentences()], settings: NormalizeOracle.node)
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

  @Test func `Thresholds take the place of what the model finds likely`() throws {
    let stage = try configured("thresholds", .sequence([scalar("-0.99"), scalar("0.99")]))
    let sentiment = try SentimentProbe.notes("It was bad.", stage: stage).sentiment
    #expect(sentiment.sentences.map(\.polarity) == [.neutral])
    #expect(sentiment.document?.polarity == .neutral)
    let touchy = try configured("thresholds", .sequence([scalar("0"), scalar("0.99")]))
    let judged = try SentimentProbe.notes("It was bad.", stage: touchy).sentiment
    #expect(judged.sentences.map(\.polarity) == [.negative])
  }

  @Test(arguments: [["0.2"], ["0.2", "-0.2"], ["-0.1", "0.1", "0.2"], ["0", "0"]])
  func `Thresholds that make no sense are refused`(scores: [String]) {
    let node = ConfigNode(.sequence(scores.map(scalar)), at: scalar("").location)
    #expect(throws: Diagnostic.self) { try SentimentThresholds(node) }
  }

  @Test func `The shares of a document are those of its sentences`() throws {
    let text: Text = "It was a terrible disaster. It was wonderful. It was signed in May. He lied."
    let sentiment = try SentimentProbe.notes(text).sentiment
    let shares = try #require(sentiment.shares)
    let judged = sentiment.sentences.map(\.polarity)
    #expect(shares.negative.tenThousandths == Int32(judged.count { $0 == .negative } * 2_500))
    #expect(shares.positive.tenThousandths == Int32(judged.count { $0 == .positive } * 2_500))
    #expect(try SentimentProbe.notes("").sentiment.shares == nil)
  }

  @Test func `GDELT's figures are counted`() throws {
    let stage = try configured("tone", .scalar("gdelt", isQuoted: false))
    let notes = try SentimentProbe.notes("We praised the good plan. It failed.", stage: stage)
    #expect(notes.facts["gdelt_words"] == .integer(7))
    #expect(notes.facts["gdelt_self_group"] == .score(Score(tenThousandths: 142_900)))
    #expect(notes.facts["gdelt_positive"] == .score(Score(tenThousandths: 285_700)))
    #expect(notes.facts["gdelt_negative"] == .score(Score(tenThousandths: 142_900)))
    #expect(notes.facts["gdelt_tone"] == .score(Score(tenThousandths: 142_900)))
    #expect(notes.facts["gdelt_polarity"] == .score(Score(tenThousandths: 428_600)))
    #expect(notes.facts["gdelt_activity"] == .score(Score(tenThousandths: 428_600)))
    #expect(try SentimentProbe.notes("It failed.").facts.isEmpty)
  }

  @Test func `Captions are not judged`() throws {
    let text: Text = "It was a terrible disaster. He lied."
    var notes = Annotations()
    var sentences = Sentences()
    try sentences.annotate(text, into: &notes)
    notes.zones.append(Zone(TextRange(0, 27), kind: .caption))
    notes.entities.append(Entity(TextRange(0, 2), label: .person))
    var stage = try configured("of", .sequence([scalar("sentence"), scalar("entity")]))
    try stage.annotate(text, into: &notes)
    #expect(notes.sentiment.sentences.map(\.polarity) == [.neutral, .negative])
    #expect(notes.sentiment.entities.map { $0?.polarity } == [nil])
  }

  @Test func `What is said in a quotation is its speaker's judgement`() throws {
    let text: Text = "“The plan is terrible,” Smith said. The deal failed."
    var notes = Annotations()
    var sentences = Sentences()
    try sentences.annotate(text, into: &notes)
    let speaker = TextRange(28, 33)
    notes[Speech.self].append(Speech(range: TextRange(0, 27), speaker: speaker))
    var stage = try configured("of", .sequence([scalar("sentence")]))
    try stage.annotate(text, into: &notes)
    #expect(notes.sentiment.sentences.map(\.holder) == [speaker, nil])
  }

  @Test func `A sentence as long as a document is judged in parts`() throws {
    let text = Text(String(repeating: "the terrible and awful and very bad plan of ", count: 2_000))
    let name = Entity(TextRange(4, 12), label: .person)
    let sentiment = try SentimentProbe.notes(text, entities: [name]).sentiment
    #expect(sentiment.sentences.map(\.polarity) == [.negative])
    #expect(sentiment.evidence.count < 40)
  }

  @Test func `Judgements stand in the order of the layers`() throws {
    let text: Text = "Smith lied. Jones won. Brown slept."
    let names = [(0, 5), (12, 17), (23, 28)].map {
      Entity(TextRange($0.0, $0.1), label: .person)
    }
    let sentiment = try SentimentProbe.notes(text, entities: names).sentiment
    #expect(sentiment.sentences.map(\.polarity) == [.negative, .positive, .neutral])
    #expect(
      sentiment.entities.map { $0?.polarity ?? .neutral } == [.negative, .positive, .neutral])
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

/// A quotation of the tests' own.
private struct Speech: Attributed {
  static let layer = "speech"
  var range: TextRange
  var speaker: TextRange?
}
