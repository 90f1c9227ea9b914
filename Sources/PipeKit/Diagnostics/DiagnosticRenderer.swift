/// Writes diagnostics for people: the message, the line it is about, a caret, and what to do.
///
/// ```
/// news.yaml:9:5: error: there is no stage 'sentimnet' [unknown-stage]
///   9 |   - sentimnet
///     |     ^~~~~~~~~
/// help: did you mean 'sentiment'?
/// ```
package struct DiagnosticRenderer: Sendable {
  private let sources: [SourceText]
  private let isColored: Bool
  private let width: Int

  /// Creates a renderer that shows lines of `sources`, cut to `width` columns.
  package init(sources: [SourceText], isColored: Bool = false, width: Int = 100) {
    self.sources = sources
    self.isColored = isColored
    self.width = max(40, width)
  }

  /// The diagnostic in one to four lines, without a last line break.
  package func render(_ diagnostic: Diagnostic) -> String {
    var lines = [header(of: diagnostic)]
    if let location = diagnostic.location { lines += excerpt(at: location) }
    if let help = diagnostic.help {
      lines.append("\(paint("help:", .cyan)) \(DisplayCell.visible(help))")
    }
    return lines.joined(separator: "\n")
  }

  /// All diagnostics with a blank line between them.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { render($0) }.joined(separator: "\n\n")
  }

  /// What all of it comes to: `3 problems in news.yaml`, `1 problem, 2 warnings in news.yaml`.
  package static func summary(of diagnostics: [Diagnostic], in file: String) -> String {
    let warnings = diagnostics.count { $0.severity == .warning }
    let counts = [(diagnostics.count - warnings, "problem"), (warnings, "warning")]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let total = parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    return "\(total) in \(DisplayCell.visible(file))"
  }

  private func header(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let severity =
      switch diagnostic.severity {
      case .error: paint("error:", .red)
      case .warning: paint("warning:", .yellow)
      }
    let message = DisplayCell.visible(diagnostic.message)
    return paint(DisplayCell.visible(place), .bold) + severity + " "
      + paint(message, .bold) + " [\(diagnostic.code)]"
  }

  private func excerpt(at location: SourceLocation) -> [String] {
    guard let source = sources.first(where: { $0.name == location.file }),
      location.line <= source.lineCount
    else { return [] }
    let number = "\(location.line)"
    let blank = String(repeating: " ", count: number.utf8.count)
    let shown = SourceExcerpt(
      source.line(location.line), column: location.column, length: location.length,
      width: width - number.utf8.count - 5)
    return [
      "  \(number) |\(shown.line.isEmpty ? "" : " ")\(shown.line)",
      "  \(blank) | \(paint(shown.underline, .green))",
    ]
  }

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case green = "1;32"
    case cyan = "1;36"
  }

  private func paint(_ text: String, _ style: Style) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
