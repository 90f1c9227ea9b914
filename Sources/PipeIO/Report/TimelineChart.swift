import PipeKit

/// Draws documents by period as columns, and under them the mean tone up or down from a line.
struct TimelineChart {
  private let periods: ReportPeriods
  private let cells: [ReportCollector.DayTone]
  private let hasTone: Bool

  private static let width = 720
  private static let left = 44
  private static let columnsTop = 12
  private static let columnsHeight = 110
  private static let toneMiddle = 196
  private static let toneHeight = 44

  init(_ periods: ReportPeriods, _ cells: [ReportCollector.DayTone], hasTone: Bool) {
    self.periods = periods
    self.cells = cells
    self.hasTone = hasTone
  }

  func write(into html: inout HTMLWriter) {
    let most = cells.map(\.documents).max() ?? 0
    let height = hasTone ? Self.toneMiddle + Self.toneHeight + 10 : Self.base + 30
    Charts.svg(
      width: Self.width, height: height, kind: "timeline",
      title: "Documents\(hasTone ? " and tone" : "") by \(periods.unit.rawValue)", into: &html
    ) { html in
      html.element(
        "desc",
        text:
          "\(periods.count) periods from \(periods.name(0)) to \(periods.name(periods.count - 1));"
          + " at most \(Figures.counted(most, "document", "documents")) in one.")
      writeScale(most, into: &html)
      for place in cells.indices where cells[place].documents > 0 {
        writeColumn(place, of: most, into: &html)
      }
      writeDates(into: &html)
      if hasTone { writeTones(into: &html) }
    }
  }

  private static var base: Int { columnsTop + columnsHeight }

  /// The left edge of a period's column, which stands in the middle of its slot.
  private func x(_ place: Int) -> Int { slot(place) + (slotWidth(place) - columnWidth(place)) / 2 }

  private func columnWidth(_ place: Int) -> Int {
    let slot = slotWidth(place)
    return min(48, max(1, slot - (slot > 6 ? 3 : 1)))
  }

  private func slot(_ place: Int) -> Int {
    Self.left + 6 + place * (Self.width - Self.left - 6) / periods.count
  }

  private func slotWidth(_ place: Int) -> Int { slot(place + 1) - slot(place) }

  private func writeScale(_ most: Int, into html: inout HTMLWriter) {
    for value in Set([0, most / 2, most]).sorted() {
      let y = Self.base - (most == 0 ? 0 : value * Self.columnsHeight / most)
      html.shape("path", .init("class", "grid"), .init("d", "M\(Self.left) \(y)H\(Self.width)"))
      label(Figures.grouped(value), x: Self.left - 6, y: y + 4, anchor: "end", into: &html)
    }
  }

  private func writeColumn(_ place: Int, of most: Int, into html: inout HTMLWriter) {
    let height = max(1, cells[place].documents * Self.columnsHeight / max(most, 1))
    html.element(
      "rect", .init("class", "count"), .init("x", "\(x(place))"),
      .init("y", "\(Self.base - height)"), .init("width", "\(columnWidth(place))"),
      .init("height", "\(height)")
    ) { html in
      html.element(
        "title",
        text: "\(periods.name(place)): "
          + Figures.counted(cells[place].documents, "document", "documents"))
    }
  }

  /// Every date where there is room, or else six, the first and the last among them.
  private func writeDates(into html: inout HTMLWriter) {
    let steps = periods.count <= 10 ? periods.count - 1 : 5
    for step in 0...steps {
      let place = steps == 0 ? 0 : step * (periods.count - 1) / steps
      let middle = x(place) + columnWidth(place) / 2
      label(
        dateName(place), x: min(middle, Self.width - 24), y: Self.base + 18, anchor: "middle",
        into: &html)
    }
  }

  private func dateName(_ place: Int) -> String {
    switch periods.unit {
    case .day, .week: Figures.shortDate(periods.starts[place])
    case .month: Figures.month(periods.starts[place])
    case .year, .decade, .century, .millennium: "\(periods.starts[place].year)"
    }
  }

  private func writeTones(into html: inout HTMLWriter) {
    let means = cells.map { $0.tone.mean }
    let strongest = means.compactMap(\.self).map(\.tenThousandths.magnitude).max() ?? 0
    let limit = ToneSection.scale(strongest: strongest)
    let middle = Self.toneMiddle
    for (score, offset) in [(limit, -Self.toneHeight), (0, 0), (-limit, Self.toneHeight)] {
      let name = Figures.tone(Score(tenThousandths: Int32(score)))
      html.shape(
        "path", .init("class", offset == 0 ? "axis" : "grid"),
        .init("d", "M\(Self.left) \(middle + offset)H\(Self.width)"))
      label(name, x: Self.left - 6, y: middle + offset + 4, anchor: "end", into: &html)
    }
    for (place, mean) in means.enumerated() {
      guard let mean else { continue }
      let height = max(1, Int(mean.tenThousandths.magnitude) * Self.toneHeight / limit)
      let isNegative = mean < .zero
      html.element(
        "rect", .init("class", mean == .zero ? "neu" : isNegative ? "neg" : "pos"),
        .init("x", "\(x(place))"), .init("y", "\(isNegative ? middle : middle - height)"),
        .init("width", "\(columnWidth(place))"), .init("height", "\(height)")
      ) { html in
        html.element("title", text: "\(periods.name(place)): \(Figures.tone(mean))")
      }
    }
  }

  private func label(
    _ text: String, x: Int, y: Int, anchor: String, into html: inout HTMLWriter
  ) {
    html.element(
      "text", .init("x", "\(x)"), .init("y", "\(y)"), .init("text-anchor", anchor), text: text)
  }
}
