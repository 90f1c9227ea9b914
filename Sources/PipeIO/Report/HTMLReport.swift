package import PipeKit

/// Makes `report.html`: one file, no script, nothing fetched, the same bytes for the same run.
package enum HTMLReport {
  /// Writes the report of a run.
  ///
  /// `tables` are those of the pipeline's `aggregate` stage; without them, or without sentiment,
  /// the sections that need them are left out. Everything from the data goes through one escaping
  /// writer.
  package static func make(
    title: String, summary: ReportSummary, tables: [Table], collector: ReportCollector
  ) -> [UInt8] {
    let content = ReportContent(
      title: title, summary: summary, tables: tables, collector: collector)
    var html = HTMLWriter()
    html.element("html", .init("lang", "en")) { html in
      html.element("head") { writeHead(content, into: &$0) }
      html.newline()
      html.element("body") { html in
        let sections = sections(of: content)
        ReportHeader.write(content, sections, into: &html)
        html.element("main") { html in
          for section in sections {
            html.newline()
            html.element(
              "section", .init("id", section.id), .init("aria-labelledby", "\(section.id)-h")
            ) { html in
              html.element("h2", .init("id", "\(section.id)-h"), text: section.title)
              section.write(content, &html)
            }
          }
        }
      }
    }
    html.newline()
    return html.bytes
  }

  /// One part of the report, with its place in the table of contents.
  struct Section {
    let id: String
    let title: String
    /// What the table of contents calls it.
    let short: String
    let write: (ReportContent, inout HTMLWriter) -> Void
  }

  private static func sections(of content: ReportContent) -> [Section] {
    var sections: [Section] = []
    if !content.entities.isEmpty {
      sections.append(
        Section(
          id: "names", title: "Who and what is named", short: "Names", write: NamesSection.write))
    }
    if ToneSection.hasRows(content) {
      sections.append(
        Section(
          id: "tone", title: "In which tone", short: "Tone", write: ToneSection.write))
    }
    if !content.pairs.isEmpty {
      sections.append(
        Section(
          id: "together", title: "Who appears with whom", short: "Together",
          write: TogetherSection.write))
    }
    if content.periods.map({ $0.count > 1 }) == true {
      sections.append(
        Section(id: "time", title: "Over time", short: "Timeline", write: TimeSection.write))
    }
    if !content.collector.quotes.elements.isEmpty {
      sections.append(
        Section(id: "said", title: "What is said", short: "Said", write: QuotesSection.write))
    }
    if !content.collector.negative.elements.isEmpty || !content.collector.positive.elements.isEmpty
    {
      sections.append(
        Section(
          id: "sentences", title: "The strongest sentences", short: "Sentences",
          write: SentencesSection.write))
    }
    if !content.shown.isEmpty {
      sections.append(
        Section(
          id: "documents", title: content.showsAll ? "The documents" : "Some of the documents",
          short: "Documents", write: DocumentsSection.write))
    }
    if TextsSection.hasRows(content) {
      sections.append(
        Section(
          id: "texts", title: "What was done to the texts", short: "Texts",
          write: TextsSection.write))
    }
    sections.append(
      Section(
        id: "about", title: "About this report", short: "About", write: AboutSection.write))
    return sections
  }

  private static func writeHead(_ content: ReportContent, into html: inout HTMLWriter) {
    html.void("meta", .init("charset", "utf-8"))
    html.void(
      "meta", .init("http-equiv", "Content-Security-Policy"),
      .init("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    html.void(
      "meta", .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
    html.void("meta", .init("name", "color-scheme"), .init("content", "light dark"))
    html.void("meta", .init("name", "referrer"), .init("content", "no-referrer"))
    html.element("title", text: content.title)
    html.style(ReportStyle.sheet)
  }
}
