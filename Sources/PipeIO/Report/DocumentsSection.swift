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
      + " and the strength of their tone. All are in documents.jsonl."
  }

  private static func writeKey(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("p", .init("class", "key")) { html in
      html.element("mark") { html in
        html.text("A name")
        html.element("i", text: "label")
      }
      guard content.hasTone else { return }
      html.text(" ")
      html.element("span", .init("class", "s p2"), text: "a positive sentence")
      html.text(" ")
      html.element("span", .init("class", "s n2"), text: "a negative sentence")
      html.text(" with the words that made it ")
      html.element("u", .init("class", "p"), text: "positive")
      html.text(" or ")
      html.element("u", .init("class", "n"), text: "negative")
    }
  }

  private static func writeContents(_ content: ReportContent, into html: inout HTMLWriter) {
    if content.shown.count < 2 { return }
    let hasTone = content.shown.contains { $0.judgement != nil }
    var columns: [DataTable.Column] = [.init("Document"), .init("Day")]
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
          DataTable.words(
            document.day.map { Figures.shortDate($0, withYear: true) } ?? "–", into: &html)
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
      if document.field("title", "headline") == nil, let headline = document.headline {
        rendering.write(headline, into: &html)
      } else {
        html.name(document.heading)
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
    html.element("span", .init("class", "id")) {
      $0.name(String(decoding: document.id, as: UTF8.self))
    }
    if let day = document.day { html.text(" · \(Figures.date(day))") }
    for field in document.fields where field.name != "title" && field.name != "headline" {
      html.text(" · ")
      html.name(field.value)
    }
    if let judgement = document.judgement {
      html.text(" · \(judgement.polarity.name) \(Figures.tone(judgement.score))")
    }
  }
}

extension KeptDocument {
  /// The first of some fields of the metadata that the document has.
  func field(_ names: String...) -> String? {
    names.lazy.compactMap { name in fields.first { $0.name == name }?.value }.first
  }

  /// Where the text begins with a headline.
  var headline: TextRange? {
    guard let first = sentences.first, first.isHeadline, !first.range.isEmpty,
      text[..<Int(first.range.lower)].allSatisfy(\.isASCIIWhitespace)
    else { return nil }
    return first.range
  }

  /// The title, the headline or failing both the id.
  var heading: String {
    if let title = field("title", "headline") { return title }
    if let headline {
      let words = text[headline.indices].split(whereSeparator: \.isASCIIWhitespace)
      return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
    return String(decoding: id, as: UTF8.self)
  }

  /// The text without the headline that stands above it and without the white space around it.
  var body: TextRange {
    var lower = field("title", "headline") == nil ? Int(headline?.upper ?? 0) : 0
    var upper = text.count
    while lower < upper, text[lower].isASCIIWhitespace { lower += 1 }
    while lower < upper, text[upper - 1].isASCIIWhitespace { upper -= 1 }
    return TextRange(lower, upper)
  }
}
