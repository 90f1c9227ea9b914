import PipeKit

/// What is said: for each of the most quoted, some of their quotations with the sources.
enum QuotesSection {
  private static let speakers = 12
  private static let perSpeaker = 3

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("div", .init("class", "two")) { html in
      for (speaker, quotes) in bySpeaker(content.collector.quotes.elements).prefix(speakers) {
        html.element("div") { html in
          html.element("h3") { $0.name(String(decoding: speaker, as: UTF8.self)) }
          html.element("ol", .init("class", "quotes")) { html in
            for quote in quotes.prefix(perSpeaker) {
              html.element("li") { writeQuote(quote, content, into: &$0) }
            }
          }
        }
      }
    }
  }

  /// The quotations of each speaker, most quotations first, then by name.
  private static func bySpeaker(
    _ quotes: [SpokenQuote]
  ) -> [(key: [UInt8], value: [SpokenQuote])] {
    Dictionary(grouping: quotes, by: \.speaker).sorted { left, right in
      left.value.count == right.value.count
        ? left.key.lexicographicallyPrecedes(right.key) : left.value.count > right.value.count
    }
  }

  private static func writeQuote(
    _ quote: SpokenQuote, _ content: ReportContent, into html: inout HTMLWriter
  ) {
    html.element("blockquote") { html in
      html.element("p", .init("dir", "auto"), text: String(decoding: quote.words, as: UTF8.self))
      html.element("footer") { html in
        DocumentLink.write(quote.documentID, content, into: &html)
        if let day = quote.day { html.text(" · \(Figures.date(day))") }
      }
    }
  }
}
