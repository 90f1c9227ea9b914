import PipeKit
import Testing

@Suite struct ScoreTests {
  @Test(arguments: [
    (0, "0"), (10_000, "1"), (-10_000, "-1"), (-4_100, "-0.41"), (5, "0.0005"), (12_500, "1.25"),
    (100, "0.01"), (-1, "-0.0001"),
  ])
  func writesAsManyDecimalsAsItNeeds(tenThousandths: Int32, text: String) {
    let score = Score(tenThousandths: tenThousandths)
    #expect("\(score)" == text)
    #expect(Score(text) == score)
  }

  @Test(arguments: [
    (1, 3, 3_333), (2, 3, 6_667), (-2, 3, -6_667), (1, 20_000, 1), (-1, 20_000, -1),
  ])
  func roundsAQuotientHalfAwayFromZero(numerator: Int, denominator: Int, expected: Int32) {
    #expect(Score(numerator, over: denominator).tenThousandths == expected)
  }

  @Test func refusesWhatIsNoNumber() {
    #expect(Score("high") == nil)
    #expect(Score("1e99") == nil)
  }
}
