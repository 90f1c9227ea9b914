/// Names a document, and leads to it where it is shown.
enum DocumentLink {
  static func write(_ id: [UInt8], _ content: ReportContent, into html: inout HTMLWriter) {
    let name = String(decoding: id, as: UTF8.self)
    guard let anchor = content.anchor(ofDocument: id) else {
      return html.element("bdi", .init("class", "id"), text: name)
    }
    html.element("a", .init("href", "#\(anchor)"), .init("class", "id")) { $0.name(name) }
  }
}
