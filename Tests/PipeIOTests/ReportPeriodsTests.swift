import PipeKit
import Testing

@testable import PipeIO

@Suite struct ReportPeriodsTests {
  private func periods(_ first: String, _ last: String, limit: Int = 62) throws -> ReportPeriods {
    let days = [try #require(Day(first)), try #require(Day(last))]
    return try #require(ReportPeriods(days: days, limit: limit))
  }

  @Test func `The unit is the finest that makes few enough periods`() throws {
    let cases = [
      ("2026-03-02", "2026-03-02", "day", 1), ("2026-03-02", "2026-05-02", "day", 62),
      ("2026-03-02", "2026-05-03", "week", 9), ("2026-01-01", "2028-01-01", "month", 25),
      ("1945-01-01", "2006-01-01", "year", 62), ("1789-01-01", "2021-01-01", "decade", 25),
      ("0001-01-01", "9999-12-31", "millennium", 10),
    ]
    for (first, last, unit, count) in cases {
      let periods = try periods(first, last)
      #expect(periods.unit.rawValue == unit)
      #expect(periods.count == count)
    }
  }

  @Test func `Every day falls in the period that begins on or before it`() throws {
    let periods = try periods("2026-03-02", "2026-12-31")
    #expect("\(periods.starts[0])" == "2026-03-02")
    let sunday = try #require(Day("2026-03-08"))
    let monday = try #require(Day("2026-03-09"))
    #expect(periods.place(of: sunday) == 0)
    #expect(periods.place(of: monday) == 1)
    #expect(periods.place(of: try #require(Day("2025-03-09"))) == nil)
    #expect(periods.name(1) == "week of 9 Mar 2026")
  }

  @Test func `Figures are written as a newspaper would`() throws {
    #expect(Figures.grouped(1_234_567) == "1,234,567")
    #expect(Figures.grouped(-12) == "−12")
    #expect(Figures.counted(1, "day", "days") == "1 day")
    #expect(Figures.tone(Score(tenThousandths: -1_250)) == "−0.13")
    #expect(Figures.tone(Score(tenThousandths: 10_000)) == "+1.00")
    #expect(Figures.tone(Score(tenThousandths: -49)) == "0.00")
    #expect(Figures.date(try #require(Day("2026-03-02"))) == "2 March 2026")
  }
}
