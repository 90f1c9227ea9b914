import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentSentenceTests {
  @Test(arguments: [
    "The talks were a great success.": Polarity.positive,
    "The talks ended in failure.": .negative,
    "The talks went on until May.": .neutral,
    // Negation reaches to the next mark or conjunction.
    "The deal was not good.": .negative,
    "It did not, as many had thought, fail.": .negative,
    "Nobody in the party thinks that the plan is good.": .positive,
    "There is no consensus.": .negative,
    "It was not only good but brilliant.": .positive,
    // Words that turn others round.
    "The treaty ended the war.": .positive,
    "They ended the siege peacefully.": .positive,
    "The law protects freedom.": .positive,
    "He failed to protect them.": .negative,
    "She failed to see the danger.": .negative,
    "A lack of respect is common.": .negative,
    // Degree.
    "The plan was too generous.": .negative,
    "The plan was less popular.": .negative,
    // Contrast.
    "The start was good but the end was terrible.": .negative,
    "Although the start was bad, the end was excellent.": .positive,
    // Phrases speak as one.
    "The minister is under fire.": .negative,
    "The two sides are at odds.": .negative,
    "The Justice Department spoke.": .neutral,
    // Names say nothing.
    "Reporters met Dr Hope in May.": .neutral,
    "It was said by Rob Savage.": .neutral,
    // A topic colours the tone.
    "Two men were killed.": .negative,
  ]) func `A sentence is judged by its words`(sentence: String, expected: Polarity) throws {
    let judgement = try SentimentProbe.sentence(sentence)
    #expect(judgement.polarity == expected, "\(sentence): \(judgement.score)")
  }

  @Test func `A booster strengthens and a hedge weakens`() throws {
    let plain = try SentimentProbe.sentence("The plan is good.").score
    #expect(try SentimentProbe.sentence("The plan is very good.").score > plain)
    #expect(try SentimentProbe.sentence("The plan is somewhat good.").score < plain)
    #expect(try SentimentProbe.sentence("The plan may be good.").score < plain)
    #expect(try SentimentProbe.sentence("Is the plan good?").score < plain)
  }

  @Test func `No number of words brings a score to one`() throws {
    let praise = String(repeating: "wonderful excellent ", count: 2_000)
    let score = try SentimentProbe.sentence(praise).score
    #expect(score < .one && score.tenThousandths > 9_000)
  }

  @Test func `Straight and curly apostrophes are the same`() throws {
    #expect(
      try SentimentProbe.sentence("It isn't good.").score
        == SentimentProbe.sentence("It isn’t good.").score)
  }

  @Test func `A headline in capitals is read as words`() throws {
    #expect(
      try SentimentProbe.sentence("Minister Hails Brilliant Deal With Rivals").polarity == .positive
    )
  }
}
