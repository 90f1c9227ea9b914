import PipeKit
import Testing

@testable import PipeIO

@Suite struct ReportWriterTests {
  private func written(_ body: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    let start = html.bytes.count
    body(&html)
    return String(decoding: html.bytes[start...], as: UTF8.self)
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;\"'"), ("a\r\nb\rc\td", "a\nb\nc\td"),
    ("\u{202E}x", "<span class=\"u\">U+202E</span>x"),
    ("\u{0}\u{1B}[", "<span class=\"u\">U+0000</span><span class=\"u\">U+001B</span>["),
    ("\u{E0041}", "<span class=\"u\">U+E0041</span>"),
    ("\u{FFFE}\u{10FFFF}", "<span class=\"u\">U+FFFE</span><span class=\"u\">U+10FFFF</span>"),
    ("👩‍👩‍👧 é नि", "👩‍👩‍👧 é नि"), ("", ""),
  ])
  func `Text is escaped, and what cannot be seen is shown`(pair: (String, String)) {
    #expect(written { $0.text(pair.0) }.utf8.elementsEqual(pair.1.utf8))
  }

  @Test func `Attributes are escaped, and empty ones left out`() {
    let found = written {
      $0.element("a", .init("href", "#\"><script>\u{202E}"), .init("class", ""), text: "<")
    }
    #expect(found == "<a href=\"#&quot;&gt;&lt;script&gt;[U+202E]\">&lt;</a>")
  }

  @Test func `Elements are closed`() {
    let found = written { html in
      html.element("p") { html in
        html.void("br")
        html.element("svg") { $0.shape("path", .init("d", "M0 0")) }
      }
    }
    #expect(found == "<p><br><svg><path d=\"M0 0\"/></svg></p>")
  }
}
