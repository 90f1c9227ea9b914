import PipeKit

/// The most positive and the most negative sentences, with their sources and their evidence.
enum SentencesSection {
  private static let limit = 8
  /// How many sentences of one document are shown.
  private static let perDocument = 2

  static func write(_ content: ReportContent, into html: inout HTMLWriter) {
    html.element("div", .init("class", "two")) { html in
      writeList("Most positive", content.collector.positive.elements, content, into: &html)
      writeList("Most negative", content.collector.negative.elements, content, into: &html)
    }
  }

  private static func writeList(
    _ title: String, _ sentences: [StrongSentence], _ content: ReportContent,
    into html: inout HTMLWriter
  ) {
    let chosen = choose(sentences)
    if chosen.isEmpty { return }
    html.element("div") { html in
      html.element("h3", text: title)
      html.element("ol", .init("class", "quotes")) { html in
        for sentence in chosen {
          html.element("li") { writeSentence(sentence, content, into: &$0) }
        }
      }
    }
  }

  /// The strongest, but not all of them from one document.
  private static func choose(_ sentences: [StrongSentence]) -> [StrongSentence] {
    var counts: [[UInt8]: Int] = [:]
    var chosen: [StrongSentence] = []
    for sentence in sentences where chosen.count < limit {
      counts[sentence.documentID, default: 0] += 1
      if counts[sentence.documentID, default: 0] <= perDocument { chosen.append(sentence) }
    }
    return chosen
  }

  private static func writeSentence(
    _ sentence: StrongSentence, _ content: ReportContent, into html: inout HTMLWriter
  ) {
    html.element("blockquote", .init("class", sentence.score < .zero ? "neg" : "pos")) { html in
      html.element(
        "p", .init("dir", "auto"), text: String(decoding: sentence.sentence, as: UTF8.self))
      html.element("footer") { html in
        html.text("\(Figures.tone(sentence.score))")
        if !sentence.evidence.isEmpty { writeEvidence(sentence, into: &html) }
        html.void("br")
        DocumentLink.write(sentence.documentID, content, into: &html)
        if let day = sentence.day { html.text(" · \(Figures.date(day))") }
      }
    }
  }

  private static func writeEvidence(_ sentence: StrongSentence, into html: inout HTMLWriter) {
    html.text(" for ")
    for (index, words) in sentence.evidence.enumerated() {
      if index > 0 { html.text(", ") }
      html.element("u", .init("class", sentence.score < .zero ? "n" : "")) { html in
        html.name(String(decoding: words, as: UTF8.self))
      }
    }
  }
}
