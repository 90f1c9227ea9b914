import PipeKit

/// Writes the tables of a report: a caption, column heads with their scope, rows with theirs.
enum DataTable {
  /// A column's head, and what its cells hold.
  struct Column {
    let title: String
    let kind: Kind

    init(_ title: String, _ kind: Kind = .words) {
      self.title = title
      self.kind = kind
    }
  }

  enum Kind {
    case words, number
    /// A bar beside its number; the head is for screen readers.
    case bar
    case trend

    var name: String {
      switch self {
      case .words: ""
      case .number: "num"
      case .bar: "bar"
      case .trend: "line"
      }
    }
  }

  static func write(
    _ caption: String, columns: [Column], kind: String = "", into html: inout HTMLWriter,
    rows: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "div", .init("class", "scroll"), .init("role", "region"), .init("aria-label", caption),
      .init("tabindex", "0")
    ) { html in
      html.element("table", .init("class", kind)) { html in
        html.element("caption", text: caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns { head(column, into: &html) }
          }
        }
        html.element("tbody", body: rows)
      }
    }
  }

  private static func head(_ column: Column, into html: inout HTMLWriter) {
    html.element("th", .init("scope", "col"), .init("class", column.kind.name)) { html in
      if column.kind == .bar {
        html.element("span", .init("class", "aside"), text: column.title)
      } else {
        html.text(column.title)
      }
    }
  }

  /// Writes a cell with a number; such cells are the rule, and need no class.
  static func number(_ value: Int, into html: inout HTMLWriter) {
    html.element("td", text: Figures.grouped(value))
  }

  /// Writes a cell with a chart. Narrow pages leave it out: its numbers stand elsewhere too.
  static func chart(
    _ kind: Kind = .bar, into html: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    html.element("td", .init("class", kind.name), body: body)
  }

  /// Writes a cell with words.
  static func words(_ text: String, into html: inout HTMLWriter) {
    html.element("td", .init("class", "words"), text: text)
  }
}
