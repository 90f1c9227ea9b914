import PipeKit

/// Documents with their entities marked and their sentences tinted.
enum DocumentsSection {
  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("p", .init("class", "note")) { $0.text(choice(content)) }
    writeKey(content, into: &html)
    writeContents(content, into: &html)
    for (index, document) in content.shown.enumerated() {
      html.newline()
      html.element("article", .init("id", "d\(index + 1)")) { html in
        writeDocument(document, into: &html)
      }
    }
  }

  private static func choice(_ content: ReportContent) -> String {
    let all = content.collector.documents
    let shown = content.shown.count
    if shown == all {
      return
        "\(all == 1 ? "The" : "All") \(Figures.counted(all, "document", "documents")), in the order of their days."
    }
    if all <= ReportCollector.documentLimit,
      content.shown.count == content.collector.kept.elements.count
    {
      return "\(shown) of \(all) documents; texts that are the same are shown once."
    }
    return "\(shown) of \(Figures.grouped(all)) documents, chosen for the number of names in them"
      + " and the strength of their tone."
  }

  private static func writeKey(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("p", .init("class", "key")) { html in
      html.element("mark") { html in
        html.text("A name")
        html.element("i", text: "label")
      }
      guard content.hasTone else { return }
      html.text(" ")
      html.element("span", .init("class", "p2"), text: "a positive sentence")
      html.text(" ")
      html.element("span", .init("class", "n2"), text: "a negative sentence")
      html.text(" with the words that made it ")
      html.element("u", text: "positive")
      html.text(" or ")
      html.element("u", .init("class", "n"), text: "negative")
    }
  }

  private static func writeContents(_ content: ReportContent, into html: inout HTMLWriter) {
    if content.shown.count < 2 { return }
    let hasTone = content.shown.contains { $0.judgement != nil }
    let hasDays = content.shown.contains { $0.day != nil }
    var columns: [DataTable.Column] = [.init("Document")]
    if hasDays { columns.append(.init("Day")) }
    if hasTone {
      columns += [.init("Tone", .number), .init("Tone as a bar", .bar)]
    }
    let scale = ToneSection.scale(
      strongest: content.shown.compactMap { $0.judgement?.score.tenThousandths.magnitude }.max()
        ?? 0)
    DataTable.write("Documents shown below", columns: columns, kind: "contents", into: &html) {
      html in
      for (index, document) in content.shown.enumerated() {
        html.element("tr") { html in
          html.element("th", .init("scope", "row")) { html in
            html.element("a", .init("href", "#d\(index + 1)")) { $0.name(document.heading) }
          }
          if hasDays {
            DataTable.words(
              document.day.map { Figures.shortDate($0, withYear: true) } ?? "–", into: &html)
          }
          if hasTone { writeTone(document, scale, into: &html) }
        }
      }
    }
  }

  private static func writeTone(
    _ document: KeptDocument, _ scale: Int, into html: inout HTMLWriter
  ) {
    let score = document.judgement?.score
    html.element("td", text: score.map(Figures.tone) ?? "–")
    DataTable.chart(into: &html) { html in
      guard let score else { return }
      Charts.tone(score, limit: scale, into: &html)
    }
  }

  private static func writeDocument(_ document: KeptDocument, into html: inout HTMLWriter) {
    var rendering = DocumentRendering(document)
    html.element("h3", .init("dir", "auto")) { html in
      if let title = document.title {
        html.name(title)
      } else if let headline = document.headline {
        rendering.write(headline, into: &html)
      } else {
        html.name(document.name)
      }
    }
    html.element("p", .init("class", "meta")) { writeMeta(document, into: &$0) }
    html.element("div", .init("class", "text"), .init("dir", "auto")) { html in
      rendering.write(document.body, into: &html)
    }
    if document.isCut {
      html.element("p", .init("class", "note")) {
        $0.text(
          "The first \(Figures.grouped(document.text.count)) of"
            + " \(Figures.grouped(document.fullCount)) bytes.")
      }
    }
  }

  private static func writeMeta(_ document: KeptDocument, into html: inout HTMLWriter) {
    var parts: [String] = []
    if document.title != nil || document.headline != nil { parts.append(document.name) }
    if let day = document.day { parts.append(Figures.date(day)) }
    for field in document.fields where !KeptDocument.titleNames.contains(field.name) {
      parts.append(field.value)
    }
    if let judgement = document.judgement {
      parts.append("\(judgement.polarity.name) \(Figures.tone(judgement.score))")
    }
    for (index, part) in parts.enumerated() {
      if index > 0 { html.text(" · ") }
      html.name(part)
    }
  }
}
