import PipeKit

/// Documents and their tone over time: a chart, and its numbers.
enum TimeSection {
  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    guard let periods = content.periods else { return }
    var cells = [ReportCollector.DayTone](
      repeating: ReportCollector.DayTone(), count: periods.count)
    for (day, tone) in content.collector.days {
      guard let place = periods.place(of: day) else { continue }
      cells[place].documents += tone.documents
      cells[place].tone.merge(tone.tone)
    }
    let dated = cells.reduce(0) { $0 + $1.documents }
    let undated = content.collector.documents - dated
    if undated > 0 {
      html.element("p", .init("class", "note")) {
        $0.text("\(Figures.counted(undated, "document", "documents")) without a day not shown.")
      }
    }
    html.element("figure") { html in
      html.element(
        "div", .init("class", "scroll"), .init("role", "region"),
        .init("aria-label", "Documents and tone by \(periods.unit.rawValue)"),
        .init("tabindex", "0")
      ) { TimelineChart(periods, cells, hasTone: content.hasTone).write(into: &$0) }
      html.element("figcaption") { html in
        html.text("Above, the number of documents by \(periods.unit.rawValue).")
        if content.hasTone {
          html.text(" Below, their mean tone: up is positive, down is negative.")
        }
      }
    }
    writeNumbers(periods, cells, content, into: &html)
  }

  private static func writeNumbers(
    _ periods: ReportPeriods, _ cells: [ReportCollector.DayTone], _ content: ReportContent,
    into html: inout HTMLWriter
  ) {
    var columns: [DataTable.Column] = [
      .init("Period"), .init("Documents", .number),
    ]
    if content.hasTone { columns.append(.init("Mean tone", .number)) }
    html.element("details", .init("class", "numbers")) { html in
      html.element("summary", text: "The chart in numbers")
      DataTable.write(
        "Documents by \(periods.unit.rawValue)", columns: columns, kind: "small", into: &html
      ) { html in
        for (place, cell) in cells.enumerated() where cell.documents > 0 {
          html.element("tr") { html in
            html.element("th", .init("scope", "row"), text: periods.name(place))
            DataTable.number(cell.documents, into: &html)
            if content.hasTone {
              html.element(
                "td", text: cell.tone.mean.map(Figures.tone) ?? "–")
            }
          }
        }
      }
    }
  }
}
