import PipeKit

/// Names a document: by its heading, which leads to it, where it is shown, or else by its id.
enum DocumentLink {
  static func write(_ id: [UInt8], _ content: ReportContent, into html: inout HTMLWriter) {
    guard let shown = content.shown(id) else {
      return html.name(String(decoding: id, as: UTF8.self))
    }
    html.element("a", .init("href", "#\(shown.anchor)")) { $0.name(shown.heading) }
  }
}
