/// Writes the tables of a report: a caption, column heads with their scope, rows with theirs.
enum DataTable {
  /// A column's head, and whether it holds numbers.
  struct Column {
    let title: String
    var isNumber = false
    var isHidden = false
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
    let kind = column.isNumber ? "num" : ""
    html.element("th", .init("scope", "col"), .init("class", kind)) { html in
      if column.isHidden {
        html.element("span", .init("class", "aside"), text: column.title)
      } else {
        html.text(column.title)
      }
    }
  }

  static func number(_ value: Int, into html: inout HTMLWriter) {
    html.element("td", .init("class", "num"), text: Figures.grouped(value))
  }

  static func cell(
    _ kind: String = "", into html: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    html.element("td", .init("class", kind), body: body)
  }
}
