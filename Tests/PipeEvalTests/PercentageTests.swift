@testable import PipeEval
import Testing

@Suite struct PercentageTests {
  /// Values that lie on or beside a tie; what Python's `round(value, 2)` gives.
  @Test(arguments: [
    (0.0, "0.00"), (100.0, "100.00"), (0.125, "0.12"), (0.375, "0.38"), (2.675, "2.67"),
    (1.005, "1.00"), (66.66666666666667, "66.67"), (99.995, "100.00"), (99.994999, "99.99"),
    (0.005, "0.01"), (0.0049, "0.00"), (1e-300, "0.00"), (.leastNonzeroMagnitude, "0.00"),
    (50.625, "50.62"),
  ])
  func `Rounding follows the exact binary value, ties to even`(_ value: Double, _ text: String) {
    #expect(Percentage(rounding: value).description == text)
  }

  @Test func `Nothing of nothing is nothing`() {
    #expect(Percentage(0, of: 0).hundredths == 0)
    #expect(SpanScore(matched: 0, found: 0, gold: 0).f1.hundredths == 0)
    #expect(Percentage(meanOf: []).hundredths == 0)
  }

  @Test func `F1 is the harmonic mean`() {
    let score = SpanScore(matched: 2, found: 3, gold: 4)
    #expect("\(score.precision) \(score.recall) \(score.f1)" == "66.67 50.00 57.14")
  }
}
