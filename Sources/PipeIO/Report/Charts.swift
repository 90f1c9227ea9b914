import PipeKit

/// Draws the small charts of a report as inline SVG.
///
/// Coordinates are whole numbers, so that no rounding of floating-point numbers can show.
enum Charts {
  /// A bar from zero to `value` on a scale that ends at `limit`.
  static func bar(_ value: Int, of limit: Int, into html: inout HTMLWriter) {
    inTable(into: &html) { html in
      let width = limit > 0 ? max(value * 100 / limit, value > 0 ? 1 : 0) : 0
      html.shape("rect", .init("width", "\(width)%"))
    }
  }

  /// A bar to the left of the middle for a negative tone, to the right for a positive one.
  static func tone(_ score: Score, limit: Int, into html: inout HTMLWriter) {
    inTable("tone", into: &html) { html in
      let length = min(50, Int(score.tenThousandths.magnitude) * 50 / limit)
      if length == 0 { return }
      html.shape(
        "rect", .init("class", score < .zero ? "neg" : "pos"),
        .init("x", "\(score < .zero ? 50 - length : 50)%"), .init("width", "\(length)%"))
    }
  }

  /// One bar divided into negative, neutral and positive.
  static func shares(negative: Int, neutral: Int, positive: Int, into html: inout HTMLWriter) {
    let total = negative + neutral + positive
    guard total > 0 else { return }
    inTable(into: &html) { html in
      var start = 0
      var sum = 0
      for (count, kind) in [(negative, "neg"), (neutral, "neu"), (positive, "pos")] {
        sum += count
        let end = sum * 100 / total
        if end > start {
          html.shape(
            "rect", .init("class", kind), .init("x", "\(start)%"),
            .init("width", "\(end - start)%"))
        }
        start = end
      }
    }
  }

  /// A bar beside its number, which is what a screen reader reads. The style sheet says how high.
  private static func inTable(
    _ kind: String = "", into html: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    html.element("svg", .init("class", kind), .init("aria-hidden", "true"), body: body)
  }

  /// A line through the values, with a dot on the highest.
  static func trend(_ values: [Int], title: String, into html: inout HTMLWriter) {
    guard values.count > 1, let peak = values.max(), peak > 0 else { return }
    svg(width: 120, height: 24, kind: "trend", title: title, into: &html) { html in
      var path = ""
      var top = (x: 0, y: 0)
      for (place, value) in values.enumerated() {
        let x = 3 + place * 114 / (values.count - 1)
        let y = 21 - value * 18 / peak
        path += place == 0 ? "M\(x) \(y)" : "L\(x) \(y)"
        if value == peak, top == (0, 0) { top = (x, y) }
      }
      html.shape("path", .init("d", path))
      html.shape("circle", .init("cx", "\(top.x)"), .init("cy", "\(top.y)"), .init("r", "2"))
    }
  }

  static func svg(
    width: Int, height: Int, kind: String, title: String, into html: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "svg", .init("class", kind), .init("viewBox", "0 0 \(width) \(height)"), .init("role", "img")
    ) { html in
      html.element("title", text: title)
      body(&html)
    }
  }
}
