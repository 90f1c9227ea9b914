import PipeKit

/// Makes a page of the mistakes of an evaluation: one file, no script, nothing fetched.
///
/// Everything from the data goes through the one escaping writer.
package enum MistakePage {
  package static func make(_ evaluation: Evaluation, pipeline: String, goldName: String) -> [UInt8]
  {
    let title = "\(pipeline) on \(goldName)"
    var html = HTMLWriter()
    html.element("html", .init("lang", "en")) { html in
      html.element("head") { writeHead(title, into: &$0) }
      html.newline()
      html.element("body") { html in
        html.element("main") { html in
          html.element("h1", text: title)
          html.element("p", .init("class", "dek"), text: summary(of: evaluation))
          for table in FigureTable.tables(of: evaluation) { write(table, into: &html) }
          writeMissing(evaluation.missing, into: &html)
          write(MistakeKinds(evaluation.mistakes).kinds, goldName, into: &html)
        }
      }
    }
    html.newline()
    return html.bytes
  }

  private static func summary(of evaluation: Evaluation) -> String {
    let documents = evaluation.documents == 1 ? "document" : "documents"
    let mistakes = evaluation.mistakes.count == 1 ? "mistake" : "mistakes"
    return "\(evaluation.task.rawValue): \(evaluation.documents) \(documents), "
      + "\(evaluation.mistakes.count) \(mistakes)"
  }

  private static func writeHead(_ title: String, into html: inout HTMLWriter) {
    html.void("meta", .init("charset", "utf-8"))
    html.void(
      "meta", .init("http-equiv", "Content-Security-Policy"),
      .init("content", "default-src 'none'; style-src 'unsafe-inline'"))
    html.void(
      "meta", .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
    html.void("meta", .init("name", "color-scheme"), .init("content", "light dark"))
    html.element("title", text: title)
    html.style(MistakeStyle.sheet)
  }

  private static func write(_ table: FigureTable, into html: inout HTMLWriter) {
    html.newline()
    html.element("table") { html in
      if !table.title.isEmpty { html.element("caption", text: table.title) }
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("td", text: "")
          for column in table.columns {
            html.element("th", .init("scope", "col"), text: column)
          }
        }
      }
      html.element("tbody") { html in
        for row in table.rows {
          html.element("tr") { html in
            html.element("th", .init("scope", "row"), text: row[0])
            for cell in row.dropFirst() { html.element("td", text: cell) }
          }
        }
      }
    }
  }

  private static func writeMissing(
    _ missing: [Evaluation.Missing], into html: inout HTMLWriter
  ) {
    if missing.isEmpty { return }
    html.newline()
    html.element("h2", text: "Documents without a result: \(missing.count)")
    html.element("ul") { html in
      for document in missing {
        html.element("li") { html in
          html.name(document.document)
          html.text(": \(document.reason)")
        }
      }
    }
  }

  private static func write(
    _ kinds: [MistakeKinds.Kind], _ goldName: String, into html: inout HTMLWriter
  ) {
    if kinds.isEmpty { return }
    html.newline()
    html.element("p", .init("class", "key")) { html in
      html.text("Marked in the text: ")
      html.element("mark", .init("class", "g"), text: "gold only")
      html.text(" ")
      html.element("mark", .init("class", "f"), text: "found only")
      html.text(" ")
      html.element("mark", .init("class", "b"), text: "both")
    }
    html.element("ol", .init("class", "kinds")) { html in
      for (number, kind) in kinds.enumerated() {
        html.element("li") { html in
          html.element("a", .init("href", "#k\(number + 1)"), text: kind.name)
          html.text(" \(kind.count)")
        }
      }
    }
    for (number, kind) in kinds.enumerated() {
      html.newline()
      html.element("h2", .init("id", "k\(number + 1)"), text: kind.heading)
      html.element("ul") { html in
        for mistake in kind.shown { write(mistake, goldName, into: &html) }
      }
    }
  }

  private static func write(
    _ mistake: Mistake, _ goldName: String, into html: inout HTMLWriter
  ) {
    html.newline()
    html.element("li") { html in
      html.element("p") { html in
        for piece in mistake.passage.pieces { write(piece, into: &html) }
      }
      html.element("small") { html in
        html.name(mistake.document)
        html.text(" · \(goldName):\(mistake.line)")
        if !mistake.note.isEmpty { html.text(" · \(mistake.note)") }
      }
    }
  }

  private static func write(_ piece: Passage.Piece, into html: inout HTMLWriter) {
    let mark =
      switch (piece.isGold, piece.isFound) {
      case (true, true): "b"
      case (true, false): "g"
      case (false, true): "f"
      case (false, false): ""
      }
    if mark.isEmpty { return html.text(piece.text) }
    if piece.text.isEmpty {
      // A boundary has no words to mark.
      html.element("mark", .init("class", "\(mark) e"), text: "|")
    } else {
      html.element("mark", .init("class", mark)) { $0.element("bdi", text: piece.text) }
    }
  }
}
