import PipeConfig
import PipeKit
import Testing

@Suite struct RendererTests {
  private let source = SourceText(name: "a.yaml", "first\nsecond line\n\u{1B}[31m third")

  private func render(
    _ line: Int, _ column: Int, length: Int = 1, help: String? = nil, isColored: Bool = false
  ) -> String {
    let place = SourceLocation(file: "a.yaml", line: line, column: column, length: length)
    return DiagnosticRenderer(sources: [source], isColored: isColored).render(
      Diagnostic("some-code", "what is wrong", at: place, help: help))
  }

  @Test func `A diagnostic shows its line, a caret and what to do`() {
    #expect(
      render(2, 8, length: 4, help: "do this")
        == """
        a.yaml:2:8: error: what is wrong [some-code]
          2 | second line
            |        ^~~~
        help: do this
        """)
  }

  @Test func `A caret may stand behind the line, and never runs over it`() {
    #expect(render(1, 6).hasSuffix("\n  1 | first\n    |      ^"))
    #expect(render(1, 90).hasSuffix("\n  1 | first\n    |      ^"))
    #expect(render(1, 4, length: 90).hasSuffix("\n  1 | first\n    |    ^~"))
  }

  @Test func `Control characters never reach the terminal`() {
    #expect(render(3, 7).hasSuffix("\n  3 | <U+001B>[31m third\n    |              ^"))
    let hostile = Diagnostic("x", "a\u{1B}[2Jb\rc\u{202E}", help: "\u{7}")
    #expect(
      DiagnosticRenderer(sources: []).render(hostile)
        == "error: a<U+001B>[2Jb<U+000D>c<U+202E> [x]\nhelp: <U+0007>")
  }

  @Test func `A place in an unknown file is named without its line`() {
    let place = SourceLocation(file: "b.yaml", line: 1, column: 2)
    #expect(
      DiagnosticRenderer(sources: [source]).render(
        Diagnostic("x", "wrong", at: place, severity: .warning))
        == "b.yaml:1:2: warning: wrong [x]")
  }

  @Test func `Colours are added on demand and change nothing else`() {
    let plain = render(2, 8, length: 4, help: "do this")
    let colored = render(2, 8, length: 4, help: "do this", isColored: true)
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1;32m       ^~~~\u{1B}[0m"))
    var stripped = colored
    for style in ["1;31", "1;32", "1;33", "1;36", "1", "0"] {
      stripped = stripped.replacing("\u{1B}[\(style)m", with: "")
    }
    #expect(stripped == plain)
  }

  @Test(
    "A long line is cut around the caret",
    arguments: [1, 2, 30, 99, 100, 101, 500, 970, 999, 1000, 1001])
  func window(_ column: Int) throws {
    let text = String((0..<1000).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
    let place = SourceLocation(file: "x", line: 1, column: column, length: 5)
    let lines = DiagnosticRenderer(sources: [SourceText(name: "x", text)])
      .render(Diagnostic("x", "wrong", at: place)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let offset = lines[2].distance(from: lines[2].startIndex, to: caret)
    let above = Array(lines[1])
    guard column <= 1000 else { return }
    #expect(above[offset] == Array(text)[column - 1])
  }

  @Test func `A summary counts problems and warnings`() {
    let error = Diagnostic("a", "a")
    let warning = Diagnostic("b", "b", severity: .warning)
    func summary(_ diagnostics: Diagnostic...) -> String {
      DiagnosticRenderer.summary(of: diagnostics, in: "news.yaml")
    }
    #expect(summary(error, error, error) == "3 problems in news.yaml")
    #expect(summary(error, warning, warning) == "1 problem, 2 warnings in news.yaml")
    #expect(summary(warning) == "1 warning in news.yaml")
    #expect(summary() == "no problems in news.yaml")
  }
}
