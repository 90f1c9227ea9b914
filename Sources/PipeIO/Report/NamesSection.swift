import PipeKit

/// The most named people, organisations and places, with their tone, trend and sentences.
enum NamesSection {
  /// How many entities each of the large tables lists, and the small ones.
  private static let limit = 10
  private static let otherLimit = 16

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("p", .init("class", "note")) { html in
      html.text("Open a name for what else it was called")
      html.text(
        content.hasTone
          ? " and for the sentences behind its tone. A tone in brackets rests on one mention or two."
          : ".")
    }
    let main = ["PERSON", "ORG", "LOC"]
    let scale = ToneSection.scale(main.flatMap { content.entities($0).prefix(limit) })
    for label in main {
      let entities = content.entities(label)
      if !entities.isEmpty {
        writeTable(label, Array(entities.prefix(limit)), scale, content, into: &html)
        writeTrends(Array(entities.prefix(limit)), label, content, into: &html)
      }
    }
    writeOthers(content, except: main, into: &html)
  }

  private static func writeTable(
    _ label: String, _ entities: [ReportEntity], _ scale: Int, _ content: ReportContent,
    into html: inout HTMLWriter
  ) {
    let all = content.count(label)
    let title = LabelNames.plural(label)
    let caption =
      all > entities.count ? "\(title): \(entities.count) of \(Figures.grouped(all))" : title
    let hasTone = content.hasTone
    let hasTrend = entities.contains { $0.trend.count > 1 }
    let most = entities.map(\.mentions).max() ?? 0
    var columns: [DataTable.Column] = [
      .init("Name"), .init("Mentions", .number),
      .init("Share", .bar), .init("Documents", .number),
    ]
    if hasTone {
      columns += [.init("Tone", .number), .init("Tone as a bar", .bar)]
    }
    if hasTrend { columns.append(.init("Trend", .trend)) }

    DataTable.write(caption, columns: columns, kind: "names", into: &html) { html in
      for entity in entities {
        html.element("tr") { html in
          html.element("th", .init("scope", "row")) { writeName(entity, content, into: &$0) }
          DataTable.number(entity.mentions, into: &html)
          DataTable.chart(into: &html) { html in
            Charts.bar(entity.mentions, of: most, into: &html)
          }
          DataTable.number(entity.documents, into: &html)
          if hasTone { writeTone(entity, scale, into: &html) }
          if hasTrend {
            DataTable.chart(.trend, into: &html) { html in
              Charts.trend(entity.trend, title: trendTitle(entity, content), into: &html)
            }
          }
        }
      }
    }
  }

  static func writeTone(_ entity: ReportEntity, _ scale: Int, into html: inout HTMLWriter) {
    let tone = entity.tone.map(Figures.tone) ?? "–"
    html.element("td", text: (1...2).contains(entity.judged) ? "(\(tone))" : tone)
    DataTable.chart(into: &html) { html in
      guard let tone = entity.tone else { return }
      Charts.tone(tone, limit: scale, into: &html)
    }
  }

  private static func trendTitle(_ entity: ReportEntity, _ content: ReportContent) -> String {
    guard let periods = content.trendPeriods, let most = entity.trend.max(),
      let place = entity.trend.firstIndex(of: most)
    else { return "Trend" }
    return "Most mentions, \(Figures.grouped(most)): \(periods.name(place))"
  }

  private static func writeName(
    _ entity: ReportEntity, _ content: ReportContent, into html: inout HTMLWriter
  ) {
    if entity.aliases.isEmpty, entity.worst == nil, entity.best == nil {
      return html.name(entity.name)
    }
    html.element("details") { html in
      html.element("summary") { $0.name(entity.name) }
      html.element("div", .init("class", "behind")) { html in
        if !entity.aliases.isEmpty { writeAliases(entity.aliases, into: &html) }
        for quote in [entity.best, entity.worst] {
          if let quote { writeQuote(quote, content, into: &html) }
        }
      }
    }
  }

  private static func writeAliases(_ aliases: [String], into html: inout HTMLWriter) {
    html.element("p") { html in
      html.text("Also: ")
      for (index, alias) in aliases.prefix(8).enumerated() {
        if index > 0 { html.text(", ") }
        html.name(alias)
      }
    }
  }

  private static func writeQuote(
    _ quote: ReportEntity.Quote, _ content: ReportContent, into html: inout HTMLWriter
  ) {
    html.element("blockquote", .init("class", quote.score < .zero ? "neg" : "pos")) { html in
      html.element("p", .init("dir", "auto"), text: quote.sentence)
      html.element("footer") { html in
        html.text("\(Figures.tone(quote.score)) · ")
        DocumentLink.write(Array(quote.documentID.utf8), content, into: &html)
      }
    }
  }

  private static func writeTrends(
    _ entities: [ReportEntity], _ label: String, _ content: ReportContent,
    into html: inout HTMLWriter
  ) {
    guard let periods = content.trendPeriods, periods.count > 1,
      entities.contains(where: { $0.trend.count > 1 })
    else { return }
    let places = (0..<periods.count).filter { place in
      entities.contains { $0.trend.count > place && $0.trend[place] > 0 }
    }
    html.element("details", .init("class", "numbers")) { html in
      html.element("summary", text: "The trends in numbers")
      DataTable.write(
        "\(LabelNames.plural(label)): mentions by \(periods.unit.rawValue)",
        columns: [.init("Period")] + entities.map { .init($0.name, .number) },
        kind: "small", into: &html
      ) { html in
        for place in places {
          html.element("tr") { html in
            html.element("th", .init("scope", "row"), text: periods.name(place))
            for entity in entities {
              let value = entity.trend.count > place ? entity.trend[place] : 0
              html.element("td", text: value == 0 ? "" : "\(value)")
            }
          }
        }
      }
    }
  }

  private static func writeOthers(
    _ content: ReportContent, except main: [String], into html: inout HTMLWriter
  ) {
    let labels = content.labels.filter { !main.contains($0.name) }
    if labels.isEmpty { return }
    html.element("h3", text: "Also named")
    html.element("dl", .init("class", "also")) { html in
      for label in labels.prefix(12) {
        html.element("dt") { $0.name(LabelNames.plural(label.name)) }
        html.element("dd") { html in
          for (index, entity) in content.entities(label.name).prefix(otherLimit).enumerated() {
            if index > 0 { html.text(", ") }
            html.name(entity.name)
            html.element("small", text: " \(Figures.grouped(entity.mentions))")
          }
          let rest = label.count - otherLimit
          if rest > 0 { html.text(" and \(Figures.counted(rest, "other", "others"))") }
        }
      }
    }
  }
}
