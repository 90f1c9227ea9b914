@testable import PipeEval
import Testing

@Suite struct BootstrapTests {
  private func share(_ sums: [Int]) -> [Figure] {
    [Figure("share", .share(Percentage(sums[0], of: sums[1])))]
  }

  private func interval(_ rows: [[Int]]) -> ClosedRange<Percentage>? {
    Bootstrap(resamples: 1_000).figures(of: rows, columns: 2, measure: share)[0].intervals.first
  }

  @Test func `The interval is near the one that theory gives`() throws {
    // 400 documents, half of them right: 50 ± 1.96 · √(0.25 / 400) is 45.1 to 54.9.
    let found = try #require(interval((0..<400).map { [$0 % 2, 1] }))
    #expect((4_400...4_600).contains(found.lowerBound.hundredths))
    #expect((5_400...5_600).contains(found.upperBound.hundredths))
  }

  @Test func `The same counts give the same interval`() {
    let rows = (0..<50).map { [$0 % 3 == 0 ? 1 : 0, 1] }
    #expect(interval(rows) == interval(rows))
  }

  @Test func `Documents that are all alike leave no doubt`() throws {
    let found = try #require(interval((0..<20).map { _ in [1, 2] }))
    #expect(found.lowerBound == found.upperBound)
  }

  @Test func `Four documents get no interval`() {
    #expect(interval([[1, 1], [0, 1], [1, 1], [1, 1]]) == nil)
  }
}
