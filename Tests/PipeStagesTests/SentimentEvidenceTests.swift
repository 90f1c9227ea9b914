import PipeKit
@testable import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentEvidenceTests {
  @Test(arguments: [
    ("The plan is good.", ["good"]),
    ("The plan is not very good.", ["not very good"]),
    ("The plan is hardly a success.", ["hardly a success"]),
    ("He failed to protect them.", ["failed to protect"]),
    ("They failed to meet.", ["failed to meet"]),
    ("The talks went on.", []),
  ]) func `Evidence is the words and what modifies them`(
    sentence: String, expected: [String]
  ) throws {
    let text = Text(sentence)
    let sentiment = try SentimentProbe.notes(text).sentiment
    let evidence = sentiment.evidence[sentiment.sentences[0].evidence]
    #expect(evidence.map { text.string($0.range) } == expected)
  }

  @Test(arguments: [
    ("The plan is not good.", Evidence.Manner.negated),
    ("It was an extremely bad plan.", .intensified),
    ("It was nice but the end was terrible.", .contrasted),
  ]) func `Evidence says what was done to it`(
    sentence: String, expected: Evidence.Manner
  ) throws {
    let sentiment = try SentimentProbe.notes(Text(sentence)).sentiment
    let manners = sentiment.evidence[sentiment.sentences[0].evidence].map(\.manner)
    #expect(manners.contains { $0.contains(expected) }, "\(sentence): \(manners)")
  }

  @Test func `"Yet another" sets nothing against anything`() throws {
    let sentiment = try SentimentProbe.notes("There was yet another bad plan.").sentiment
    #expect(sentiment.evidence[sentiment.sentences[0].evidence].map(\.manner) == [[]])
  }

  @Test(arguments: [
    "No date has been set.", "She rejected the accusations.", "The school is in the second street.",
  ]) func `Nothing is judged without a word that shows it`(sentence: String) throws {
    #expect(try SentimentProbe.sentence(sentence).polarity == .neutral)
  }

  @Test func `Judgements are the same whether evidence is kept or not`() throws {
    var stage = SentimentStage()
    stage.evidence = false
    try stage.prepare(PrepareContext())
    for sentence in ["They failed to meet.", "No date has been set.", "It was nice but terrible."] {
      let (text, kept) = (Text(sentence), try SentimentProbe.sentence(sentence))
      let bare = try #require(
        try SentimentProbe.notes(text, stage: stage).sentiment.sentences.first)
      #expect(bare.polarity == kept.polarity && bare.score == kept.score)
    }
  }

  @Test func `A negated word weighs against itself`() throws {
    let sentiment = try SentimentProbe.notes("It was not good.").sentiment
    #expect(sentiment.evidence[sentiment.sentences[0].evidence].map { $0.weight < .zero } == [true])
  }

  @Test func `An entity has the evidence that is about it`() throws {
    let (text, target) = SentimentProbe.read("Smith praised [[Jones]], who had attacked Brown.")
    let entity = Entity(target, label: .person)
    let sentiment = try SentimentProbe.notes(text, entities: [entity]).sentiment
    let judgement = try #require(sentiment.entities[0])
    let evidence = sentiment.evidence[judgement.evidence]
    #expect(evidence.map { text.string($0.range) } == ["praised"])
    #expect(evidence.map { $0.weight > .zero } == [true])
  }

  @Test func `A document keeps its strongest words`() throws {
    let weak = String(repeating: "It was fair. ", count: 20)
    let text = Text(weak + "It was horrific.")
    let sentiment = try SentimentProbe.notes(text).sentiment
    let document = try #require(sentiment.document)
    let evidence = sentiment.evidence[document.evidence]
    #expect(evidence.first.map { text.string($0.range) } == "horrific")
    #expect(evidence.count == 8)
  }
}
