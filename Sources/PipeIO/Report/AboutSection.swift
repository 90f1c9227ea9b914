import PipeKit

/// How the report was made: the pipeline, what became of the documents, what the numbers mean.
enum AboutSection {
  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    let summary = content.summary
    html.element("p") { html in
      html.text("Made by the pipeline ")
      html.element("strong") { $0.name(summary.pipeline) }
      if !summary.stages.isEmpty {
        html.text(", whose stages are ")
        for (index, stage) in summary.stages.enumerated() {
          if index > 0 { html.text(" → ") }
          html.element("code", text: stage)
        }
      }
      html.text(".")
    }
    writeCounts(summary, into: &html)
    html.element("p") { html in
      html.text("Names are counted after joining the ways in which they are written.")
      if content.hasTone {
        html.text(
          " Tone runs from −1, against, to +1, in favour. It is what the words of the text say,"
            + " judged by a program: it errs, and it does not say whether a thing is good or bad.")
      }
      html.text(
        " Characters that cannot be seen, or that change the order of others, are shown by their"
          + " number.")
    }
    html.element("p") { html in
      html.text("This file loads nothing and runs no script.")
    }
  }

  private static func writeCounts(_ summary: ReportSummary, into html: inout HTMLWriter) {
    DataTable.write(
      "What became of the documents",
      columns: [.init("Documents"), .init("Number", .number)], kind: "small",
      into: &html
    ) { html in
      for (name, count) in [
        ("read", summary.read), ("written", summary.written),
        ("in quarantine, with the reason", summary.quarantined),
        ("left out by a filter or a rule", summary.skipped),
      ] {
        html.element("tr") { html in
          html.element("th", .init("scope", "row"), text: name)
          DataTable.number(count, into: &html)
        }
      }
    }
  }
}
