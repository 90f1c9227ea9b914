import PipeKit
import PipeTesting
import TestSupport
import Testing

@testable import PipeStages

@Suite struct SentimentRulesTests {
  @Test(arguments: [
    "Macron praised [[Orban]].": Polarity.positive,
    "[[Macron]] lied to his voters.": .negative,
    "[[Orban]] was criticised by Macron.": .negative,
    "[[Orban]] is not a good leader.": .negative,
    "Smith praised [[Jones]], who had attacked Brown.": .positive,
    "Smith praised Jones, who had attacked [[Brown]].": .negative,
    "The attack happened in May, said [[Orban]].": .neutral,
    "[[Orban]] met reporters on Monday.": .neutral,
  ]) func `A target is judged by the words that are related to it`(
    marked: String, expected: Polarity
  ) throws {
    let (text, range) = SentimentProbe.read(marked)
    let notes = try SentimentProbe.notes(
      text, entities: [Entity(range, label: .person)], stage: Self.stage())
    let judgement = try #require(notes.sentiment.entities.first)
    #expect((judgement?.polarity ?? .neutral) == expected, "\(marked)")
  }

  @Test func `The words that carried a judgement are named, with what was done to them`() throws {
    let (text, range) = SentimentProbe.read("[[Jones]] is not a very good leader, and he lied.")
    let sentiment = try SentimentProbe.notes(
      text, entities: [Entity(range, label: .person)], stage: Self.stage()
    ).sentiment
    let whole = sentiment.evidence[sentiment.sentences[0].evidence]
    #expect(whole.map { text.string($0.range) } == ["not a very good", "lied"])
    #expect(whole.first?.manner == [.negated, .intensified])
    #expect(whole.allSatisfy { $0.weight < .zero })
    let judgement = try #require(sentiment.entities[0])
    let own = sentiment.evidence[judgement.evidence]
    #expect(own.map { text.string($0.range) }.contains("lied"))
  }

  @Test func `Nothing is said in a sentence of no weighted words`() throws {
    let name = Entity(TextRange(0, 5), label: .person)
    let sentiment = try SentimentProbe.notes(
      "Smith left for Lisbon in May.", entities: [name], stage: Self.stage()
    ).sentiment
    #expect(sentiment.sentences.map(\.score) == [.zero])
    #expect(sentiment.entities.count == 1 && sentiment.entities[0] == nil)
  }

  @Test func `A user's words and thresholds count for the rules too`() throws {
    var stage = SentimentStage()
    stage.model = .rules
    stage.lexicon = FileReference(path: "words.tsv")
    stage.thresholds = SentimentThresholds(within: 9_000)
    try stage.prepare(PrepareContext { _ in Array("badger\t-4\n".utf8) })
    let sentiment = try SentimentProbe.notes("It was bad. Badgers, a badger.", stage: stage)
      .sentiment
    #expect(sentiment.sentences.map(\.polarity) == [.neutral, .neutral])
    #expect(sentiment.sentences.allSatisfy { $0.score < .zero })
  }

  @Test func `Spans are sound on hard texts without a model`() throws {
    try expectSound(Self.stage(), after: [Sentences()])
  }

  @Test(
    .enabled(if: SentimentGold.isPresent, "the labelled texts are not at hand"),
    arguments: [("newsmtsc.rw_dev", 63.0), ("newsmtsc.mt_dev", 59.0)])
  func `Rules alone judge targets in news`(name: String, least: Double) throws {
    let stage = try Self.stage()
    let score = try SentimentGold.macroF1(name) { text, target in
      let notes = try SentimentProbe.notes(
        text, entities: [Entity(try #require(target), label: .person)], stage: stage)
      return (notes.sentiment.entities.first ?? nil)?.polarity ?? .neutral
    }
    #expect(score >= least, "\(name): macro F1 \(score)")
  }

  private static func stage() throws -> SentimentStage {
    var stage = SentimentStage()
    stage.model = .rules
    try stage.prepare(PrepareContext())
    return stage
  }
}
