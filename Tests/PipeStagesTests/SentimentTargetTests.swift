import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentTargetTests {
  @Test(arguments: [
    // Who does it, and to whom it is done.
    "[[Macron]] accused Orban of lying.": Polarity.neutral,
    "Macron accused [[Orban]] of lying.": .negative,
    "Macron praised [[Orban]].": .positive,
    "[[Macron]] lied to his voters.": .negative,
    "[[Macron]] failed to deliver.": .negative,
    "[[Macron]] won the election.": .positive,
    "[[Orban]] was criticised by Macron.": .negative,
    "Orban was criticised by [[Macron]].": .neutral,
    "[[Orban]] has been widely praised.": .positive,
    "[[Orban]], accused of fraud, said nothing.": .negative,
    "Voters hailed [[Orban]] as a hero.": .positive,
    "The court condemned [[Orban]].": .negative,
    // Three answers in one sentence.
    "[[Smith]] praised Jones, who had attacked Brown.": .neutral,
    "Smith praised [[Jones]], who had attacked Brown.": .positive,
    "Smith praised Jones, who had attacked [[Brown]].": .negative,
    // What it is.
    "[[Orban]] is corrupt.": .negative,
    "[[Orban]] became a respected leader.": .positive,
    "the disgraced [[Orban]] left.": .negative,
    "[[Orban]]'s brutal regime fell.": .negative,
    "They called [[Orban]] a liar.": .negative,
    "[[Orban]] was called a liar.": .negative,
    "[[Orban]] is not a good leader.": .negative,
    // What comes to it.
    "[[Orban]] faces criticism.": .negative,
    "Anger at [[Orban]] grew.": .negative,
    "There was praise for [[Orban]].": .positive,
    "Their criticism of [[Orban]] was sharp.": .negative,
    // Said by it, said of it.
    "“This is a disgrace,” [[Orban]] said.": .neutral,
    "“[[Orban]] is a disgrace,” Macron said.": .negative,
    "“Orban is a disgrace,” [[Macron]] said.": .neutral,
    // Lists.
    "They praised Smith, Jones and [[Brown]].": .positive,
    // Nothing is said of it.
    "[[Orban]] met reporters on Monday.": .neutral,
    "The attack happened in May, said [[Orban]].": .neutral,
  ]) func `A target is judged by what is said of it`(
    marked: String, expected: Polarity
  ) throws {
    let judgement = try SentimentProbe.target(marked)
    #expect(
      (judgement?.polarity ?? .neutral) == expected, "\(marked): \(judgement?.score ?? .zero)")
  }

  @Test func `The three of one sentence get three scores`() throws {
    let scores = try ["Smith", "Jones", "Brown"].map { name in
      let plain = "Smith praised Jones, who had attacked Brown."
      let marked = plain.replacing(name, with: "[[\(name)]]")
      return try #require(try SentimentProbe.target(marked)).score
    }
    #expect(Set(scores).count == 3)
    #expect(scores[1] > scores[0] && scores[0] > scores[2])
  }

  @Test func `A place is not judged by what happens there`() throws {
    let judgement = try SentimentProbe.target(
      "The corrupt minister resigned in [[Rome]].", label: .location)
    #expect(judgement == nil)
  }

  @Test func `A place that acts is judged`() throws {
    let judgement = try #require(
      try SentimentProbe.target("[[Russia]] lied to the inspectors.", label: .location))
    #expect(judgement.polarity == .negative)
  }

  @Test func `A date is never judged`() throws {
    let judgement = try SentimentProbe.target("[[Monday]] was terrible.", label: .date)
    #expect(judgement == nil)
  }

  @Test func `An agency in brackets is not judged`() throws {
    let judgement = try SentimentProbe.target(
      "ROME ([[Reuters]]) - The liar was condemned.", label: .organization)
    #expect(judgement == nil)
  }
}
