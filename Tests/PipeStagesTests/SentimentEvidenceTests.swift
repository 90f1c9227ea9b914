import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentEvidenceTests {
  @Test(arguments: [
    ("The plan is good.", ["good"]),
    ("The plan is not very good.", ["not very good"]),
    ("The plan is hardly a success.", ["hardly a success"]),
    ("He failed to protect them.", ["failed to protect"]),
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
