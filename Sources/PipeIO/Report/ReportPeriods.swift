import PipeKit

/// Divides the days of a corpus into so few periods that a chart of them can be read.
struct ReportPeriods {
  enum Unit: String { case day, week, month, year, decade, century, millennium }

  let unit: Unit
  let first: Day
  let last: Day
  /// The first day of each period.
  let starts: [Day]

  /// Divides the days from the first to the last; more than `limit` periods make the next coarser
  /// unit.
  init?(days: some Collection<Day>, limit: Int) {
    guard let first = days.min(), let last = days.max() else { return nil }
    self.first = first
    self.last = last
    let units: [Unit] = [.day, .week, .month, .year, .decade, .century]
    let unit =
      units.first { Self.index(of: last, $0) - Self.index(of: first, $0) < limit }
      ?? .millennium
    self.unit = unit
    starts = (Self.index(of: first, unit)...Self.index(of: last, unit)).map {
      Self.start(of: $0, unit)
    }
  }

  var count: Int { starts.count }

  /// The place of a day's period, or nil for a day outside.
  func place(of day: Day) -> Int? {
    let place = Self.index(of: day, unit) - Self.index(of: first, unit)
    return starts.indices.contains(place) ? place : nil
  }

  /// What a period is called.
  func name(_ place: Int) -> String {
    let start = starts[place]
    return switch unit {
    case .day: Figures.shortDate(start, withYear: true)
    case .week: "week of \(Figures.shortDate(start, withYear: true))"
    case .month: Figures.month(start)
    case .year: "\(start.year)"
    case .decade, .century, .millennium: "from \(start.year)"
    }
  }

  /// The number of a day's period, counted from some day in the past.
  private static func index(of day: Day, _ unit: Unit) -> Int {
    switch unit {
    case .day: day.number
    // The first of March of the year 0 was a Wednesday; weeks begin on Monday.
    case .week: (day.number + 2) / 7
    case .month: day.year * 12 + day.month - 1
    case .year: day.year
    case .decade: day.year / 10
    case .century: day.year / 100
    case .millennium: day.year / 1_000
    }
  }

  private static func start(of index: Int, _ unit: Unit) -> Day {
    switch unit {
    case .day: Day(number: index)
    case .week: Day(number: index * 7 - 2)
    case .month: Day(year: index / 12, month: index % 12 + 1, day: 1)
    case .year: Day(year: index, month: 1, day: 1)
    case .decade: Day(year: index * 10, month: 1, day: 1)
    case .century: Day(year: index * 100, month: 1, day: 1)
    case .millennium: Day(year: index * 1_000, month: 1, day: 1)
    }
  }
}
