import PipeKit

/// What was done to the texts before they were read: changed by `normalize`, marked by `zones`.
enum TextsSection {
  static func hasRows(_ content: ReportContent) -> Bool {
    !content.summary.totals.changes.isEmpty || !content.summary.totals.zones.isEmpty
  }

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    let totals = content.summary.totals
    html.element("div", .init("class", "two")) { html in
      write(
        "Written in another way", "Changes",
        totals.orderedChanges.map { (words(forChange: $0.name), $0.total) }, into: &html)
      write(
        "Marked as not the story itself", "Places",
        totals.orderedZones.map { (words(for: $0.kind), $0.total) }, into: &html)
    }
  }

  private static func write(
    _ caption: String, _ column: String, _ rows: [(words: String, total: TextTotals.Total)],
    into html: inout HTMLWriter
  ) {
    if rows.isEmpty { return }
    html.element("div") { html in
      DataTable.write(
        caption, columns: [.init("What"), .init(column, .number), .init("Documents", .number)],
        kind: "small", into: &html
      ) { html in
        for row in rows {
          html.element("tr") { html in
            html.element("th", .init("scope", "row"), text: row.words)
            DataTable.number(row.total.count, into: &html)
            DataTable.number(row.total.documents, into: &html)
          }
        }
      }
    }
  }

  /// What a rule of `normalize` does; the name of a fact that is none.
  private static func words(forChange name: String) -> String {
    switch name {
    case "bidi_controls": "Marks of direction, left as they are"
    case "repaired_bytes": "Bytes that are no UTF-8, replaced by U+FFFD"
    case "normalize.mojibake": "Characters spoilt by a wrong encoding, repaired"
    case "normalize.entities": "Entities of HTML, decoded"
    case "normalize.tags": "Tags of HTML, taken out"
    case "normalize.width": "Wide and narrow forms"
    case "normalize.ligatures": "Ligatures, split"
    case "normalize.digits": "Digits of other scripts"
    case "normalize.case": "Letters in another case"
    case "normalize.bullets": "Bullets"
    case "normalize.hyphenation": "Words divided at a line’s end, joined"
    case "normalize.repeats": "Runs of one character, shortened"
    case "normalize.unicode": "Letters in another Unicode form"
    case "normalize.whitespace": "White space"
    case "normalize.line_ends": "Line ends"
    case "normalize.controls": "Control characters, taken out"
    case "normalize.invisible": "Invisible characters, taken out"
    case "normalize.bidi": "Marks of direction, taken out"
    case "normalize.quotes": "Quotation marks"
    case "normalize.dashes": "Dashes"
    case "normalize.ellipsis": "Dots of omission"
    default: name
    }
  }

  private static func words(for kind: Zone.Kind) -> String {
    switch kind {
    case .byline: "Who wrote it"
    case .dateline: "Where and when it was sent from"
    case .agency: "The agency it came from"
    case .timestamp: "When it was put up or changed"
    case .caption: "What is said of a picture"
    case .related: "Links to other stories"
    case .share: "Buttons that send the story on"
    case .promotion: "What the page asks of its readers"
    case .copyright: "Whose it is"
    }
  }
}
