import PipeKit

/// The head of the page: title, what was read, contents, and the report in a few lines.
enum ReportHeader {
  static func write(
    _ content: ReportContent, _ sections: [HTMLReport.Section], into html: inout HTMLWriter
  ) {
    html.element("header", .init("class", "top")) { html in
      html.element("h1") { $0.name(content.title) }
      html.element("p", .init("class", "dek")) { $0.text(scope(of: content)) }
      html.element("nav", .init("aria-label", "Contents")) { html in
        html.element("ul") { html in
          for section in sections {
            html.element("li") {
              $0.element("a", .init("href", "#\(section.id)"), text: section.short)
            }
          }
        }
      }
      writeGlance(content, into: &html)
    }
  }

  /// "20 documents, 6,012 words, 2 March 2026 to 17 April 2026"
  static func scope(of content: ReportContent) -> String {
    let collector = content.collector
    var parts = [
      Figures.counted(collector.documents, "document", "documents"),
      Figures.counted(collector.words, "word", "words"),
    ]
    if let periods = content.periods {
      let first = Figures.date(periods.first)
      parts.append(
        periods.first == periods.last ? first : "\(first) to \(Figures.date(periods.last))")
    }
    return parts.joined(separator: " · ")
  }

  private static func writeGlance(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("dl", .init("class", "glance")) { html in
      for (label, term) in [
        ("PERSON", "Most named person"), ("ORG", "Most named organisation"),
        ("LOC", "Most named place"),
      ] {
        guard let entity = content.entities(label).first else { continue }
        fact(term, into: &html) { html in
          html.name(entity.name)
          html.element(
            "small",
            text: Figures.counted(entity.documents, "document", "documents")
              + ", " + Figures.counted(entity.mentions, "mention", "mentions"))
        }
      }
      writeTone(content, into: &html)
      if let busiest = busiest(content) {
        fact("Busiest day", into: &html) { html in
          html.text(Figures.date(busiest.day))
          html.element(
            "small", text: Figures.counted(busiest.documents, "document", "documents"))
        }
      }
    }
  }

  private static func writeTone(_ content: ReportContent, into html: inout HTMLWriter) {
    let tone = content.collector.tone
    guard let mean = tone.mean else { return }
    fact("Tone of the documents", into: &html) { html in
      html.text(Figures.tone(mean))
      html.element(
        "small",
        text:
          "\(Figures.grouped(tone.negative)) negative, \(Figures.grouped(tone.neutral)) neutral,"
          + " \(Figures.grouped(tone.positive)) positive")
    }
    let actors = ToneSection.actors(content)
    guard actors.count > 1, let warmest = actors.first, let coldest = actors.last else { return }
    for (term, entity) in [
      ("Most favourably spoken of", warmest), ("Least favourably spoken of", coldest),
    ] {
      guard let tone = entity.tone else { continue }
      fact(term, into: &html) { html in
        html.name(entity.name)
        html.element(
          "small",
          text: "\(Figures.tone(tone)) in " + Figures.counted(entity.judged, "mention", "mentions"))
      }
    }
  }

  private static func busiest(_ content: ReportContent) -> (day: Day, documents: Int)? {
    let days = content.collector.days
    guard days.count > 1,
      let best = days.max(by: {
        ($0.value.documents, $1.key) < ($1.value.documents, $0.key)
      }), best.value.documents > 1
    else { return nil }
    return (best.key, best.value.documents)
  }

  private static func fact(
    _ term: String, into html: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    html.element("div") { html in
      html.element("dt", text: term)
      html.element("dd", body: body)
    }
  }
}
