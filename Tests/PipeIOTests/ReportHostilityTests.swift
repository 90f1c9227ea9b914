import Foundation
import PipeKit
import PipeTesting
import Testing
import TestSupport

@testable import PipeIO

@Suite struct ReportHostilityTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><b>", "</style><p>", "<!--", "--!><b>", "]]><b>", "&lt;b&gt;", "&#60;b&#62;",
    "javascript:alert(1)", "<svg onload=alert(1)>", "</bdi></th></table>", "<a href=//x>",
    "\u{202E}evil\u{202C}", "a\u{0}b", "\u{FEFF}\u{200B}", "a\r\n<b>\r", "\u{2028}<b>", "`<b>`",
    "{{7*7}}${x}", "\u{1B}]0;x\u{7}", "\u{FFFE}", "=cmd|'/c calc'!A1", "<plaintext>", "]]>",
    "<textarea>", "<!DOCTYPE x [<!ENTITY y \"z\">]>", "<\u{0}script>", "\\u003cscript\\u003e",
  ]

  /// A report in which every string that can come from data is `string`.
  private static func makeReport(_ string: String) throws -> [UInt8] {
    let text = "\(string) fell and \(string) was glad of it, at last.\n\n\(string) said no more."
    var document = Document(
      id: string, text: Text(text), origin: Origin(path: "\(string)/2026-03-02.txt"))
    for name in KeptDocument.fieldNames { document.metadata[name] = .string(string) }
    let count = UInt32(string.utf8.count)
    let end = UInt32(document.text.count)
    document.notes.sentences.append(Sentence(TextRange(0, end - 15)))
    document.notes.sentences.append(Sentence(TextRange(end - 15, end)))
    document.notes.entities.append(Entity(TextRange(0, count), label: Symbol(string)))
    document.notes.sentiment.sentences = [
      Judgement(.negative, score: Score(-1, over: 2), evidenceCount: 1),
      Judgement(.positive, score: Score(1, over: 2), evidenceCount: 1),
    ]
    document.notes.sentiment.evidence = [Evidence(TextRange(0, count), weight: Score(-1, over: 2))]
    document.notes.sentiment.entities = [Judgement(.negative, score: Score(-1, over: 2))]
    document.notes.sentiment.document = Judgement(.negative, score: Score(-1, over: 2))
    let tables = ReportTestCorpus.makeTables([
      (string, "PERSON"), (string + "2", "ORG"), (string + "3", "LOC"), (string + "4", string),
    ])
    var summary = ReportTestCorpus.makeSummary(string)
    summary.stages = [string, string]
    return HTMLReport.make(
      title: string, summary: summary, tables: tables,
      collector: try ReportTestCorpus.makeCollector([document]))
  }

  /// What an independent parser finds: one line for each file, its outline or what is wrong.
  private static func parse(_ reports: [[UInt8]]) throws -> [String]? {
    let folder = try TemporaryFolder()
    for (index, report) in reports.enumerated() { try folder.write("\(index).html", report) }
    let paths = reports.indices.map { folder.path("\($0).html") }
    let run = try ToolProcess.python(["-c", outline] + paths)
    return run.status == 0 ? run.output.split(separator: "\n").map(String.init) : nil
  }

  /// Prints each file's elements with the names of their attributes, without `bdi` and the marks of
  /// characters that cannot be seen; says so where elements do not nest or a link leads nowhere.
  private static let outline = """
    import sys
    from html.parser import HTMLParser
    void = {'meta', 'br'}
    class Outline(HTMLParser):
      def __init__(self):
        super().__init__()
        self.open, self.found, self.ids, self.links, self.wrong = [], [], set(), [], []
      def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if len(values) != len(attributes): self.wrong.append('twice:' + tag)
        if tag in ('p', 'li', 'td') and self.open[-1] == tag: self.wrong.append('in itself:' + tag)
        if 'id' in values:
          if values['id'] in self.ids: self.wrong.append('same id:' + values['id'])
          self.ids.add(values['id'])
        if 'href' in values: self.links.append(values['href'])
        if values.get('class') != 'u' and tag != 'bdi':
          self.found.append(tag + '(' + ','.join(name for name, _ in attributes) + ')')
        if tag not in void: self.open.append(tag)
      def handle_startendtag(self, tag, attributes):
        self.found.append(tag + '/(' + ','.join(name for name, _ in attributes) + ')')
      def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag: self.wrong.append('nesting:' + tag)
      def handle_comment(self, data): self.wrong.append('comment')
      def handle_pi(self, data): self.wrong.append('instruction')
      def unknown_decl(self, data): self.wrong.append('declaration')
    for path in sys.argv[1:]:
      outline = Outline()
      outline.feed(open(path, encoding='utf-8', newline='').read())
      outline.close()
      if outline.open: outline.wrong.append('left open')
      for link in outline.links:
        if link[:1] != '#' or link[1:] not in outline.ids: outline.wrong.append('link:' + link)
      print(('wrong ' + ' '.join(outline.wrong)) if outline.wrong else ' '.join(outline.found))
    """

  @Test func `No string makes an element or an attribute that we did not write`() throws {
    let strings = ["harmless"] + Self.hostile
    guard let outlines = try Self.parse(strings.map(Self.makeReport)) else { return }
    let expected = try #require(outlines.first)
    #expect(!expected.hasPrefix("wrong"))
    for (string, outline) in zip(strings, outlines) {
      #expect(outline == expected, "\(string.debugDescription) changes the report")
    }
  }

  @Test func `Reports of ordinary documents nest, and their links lead somewhere`() throws {
    let reports = try [0, 1, 3, 40].map {
      Array(try ReportTestCorpus.makeReport(ReportTestCorpus.makeDocuments($0)).utf8)
    }
    guard let outlines = try Self.parse(reports) else { return }
    #expect(outlines.count == reports.count)
    for outline in outlines { #expect(!outline.hasPrefix("wrong"), "\(outline.prefix(200))") }
  }

  @Test(
    .enabled(if: SharedData.naughtyStrings != nil, "the shared list of naughty strings is absent"))
  func `No naughty string makes an element or an attribute that we did not write`() throws {
    // White space around a text is not shown, and with it goes a mark of nothing else.
    let strings = (SharedData.naughtyStrings ?? []).filter { !$0.allSatisfy(\.isWhitespace) }
    // What is shown depends on length, so that each is held against a harmless string as long.
    let lengths = Set(strings.map(\.utf8.count)).sorted()
    let harmless = lengths.map { String(repeating: "x", count: $0) }
    guard let outlines = try Self.parse((harmless + strings).map(Self.makeReport)) else { return }
    let expected = Dictionary(uniqueKeysWithValues: zip(lengths, outlines))
    for (string, outline) in zip(strings, outlines.dropFirst(lengths.count)) {
      #expect(
        outline == expected[string.utf8.count], "\(string.debugDescription) changes the report")
    }
  }
}
