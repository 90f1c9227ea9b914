public import PipeKit

/// Writes the same text in one way: one form of each letter, one kind of white space and line end.
///
/// Every change goes through the builder, so that what is found afterwards points into the text
/// as it was read. Doing it twice changes nothing more.
public struct Normalize: Rewriter {
  public static let info = Info(
    "normalize", "Writes letters, white space and line ends in one way; keeps every offset.")

  public static let settings = [
    Setting("unicode", \Self.unicode, "The Unicode form of the text."),
    Setting(
      "whitespace", \Self.whitespace,
      "Whether runs of white space become one space, with or without their line ends."),
    Setting("line_ends", \Self.lineEnds, "Whether every line end becomes a line feed."),
    Setting(
      "controls", \Self.controls,
      "Whether controls and byte order marks go; joiners and marks of direction stay."),
    Setting("quotes", \Self.quotes, "Whether curly quotation marks become straight ones."),
    Setting("dashes", \Self.dashes, "Whether typographic hyphens and dashes become - and --."),
    Setting("ellipsis", \Self.ellipsis, "Whether … becomes three stops."),
  ]

  public static let examples = [
    Example("Cafe\u{301}  de\u{A0}Paris \r\n\r\n\r\nOpen", "Café de Paris\n\nOpen"),
    Example("\u{FEFF}He\u{0} said:\t“No…”", "He said: “No…”"),
    Example(
      "‘No’ – or “yes…”", "'No' - or \"yes...\"",
      settings: "{ quotes: straight, dashes: ascii, ellipsis: ascii }"),
  ]

  var unicode = UnicodeForm.nfc
  var whitespace = WhiteSpace.collapseKeepLines
  var lineEnds = LineEnds.lf
  var controls = Controls.remove
  var quotes = Quotes.keep
  var dashes = Marks.keep
  var ellipsis = Marks.keep

  private var segments = SegmentRewriter()

  public init() {}

  public mutating func rewrite(_ text: Text, into output: inout TextBuilder) throws {
    let bytes = text.bytes
    let rules = ScalarRules(self)
    var index = 0
    // Up to where the text has been rewritten; nothing reaches back over it.
    var done = 0
    if whitespace != .keep {
      done = spaces(rules).rewriteStart(bytes, into: &output)
      index = done
    }
    while true {
      index = bytes.endOfPlainText(from: index, linesStay: whitespace != .collapse)
      guard index < bytes.count else { break }
      let (scalar, length) = bytes.scalar(at: index)
      let action = rules.action(on: scalar)
      if case .keep = action, unicode == .none || segments.isInert(scalar) {
        index += length
      } else {
        index = rewrite(bytes, scalar, action, at: index, after: done, rules, into: &output)
        done = index
      }
    }
    if whitespace != .keep { spaces(rules).rewriteEnd(bytes, after: done, into: &output) }
  }

  /// Rewrites what begins at `index`, or one scalar before; returns its end.
  private mutating func rewrite(
    _ bytes: Span<UInt8>, _ scalar: Unicode.Scalar, _ action: ScalarRules.Action, at index: Int,
    after limit: Int, _ rules: ScalarRules, into output: inout TextBuilder
  ) -> Int {
    let end = index + UTF8.width(scalar)
    switch action {
    case .replace(let literal):
      output.replace(TextRange(index, end), with: literal)
      return end
    case .space, .lineEnd:
      guard whitespace != .keep else {
        return rewriteLineEnd(bytes, index..<end, rules, into: &output)
      }
      let reachesBack = spaces(rules).reachesBack(bytes, from: index, to: limit)
      return spaces(rules).rewrite(bytes, from: reachesBack ? index - 1 : index, into: &output)
    case .remove:
      if whitespace != .keep, spaces(rules).reachesBack(bytes, from: index, to: limit) {
        return spaces(rules).rewrite(bytes, from: index - 1, into: &output)
      }
      guard unicode == .none else { break }
      output.delete(TextRange(index, end))
      return end
    case .keep:
      break
    }
    return segments.rewrite(bytes, at: index, after: limit, rules, into: &output)
  }

  private func spaces(_ rules: ScalarRules) -> WhiteSpaceRewriter {
    WhiteSpaceRewriter(rules: rules, keepsLines: whitespace == .collapseKeepLines)
  }

  /// Where white space is kept, writes a line end as a line feed; returns its end.
  private func rewriteLineEnd(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ rules: ScalarRules,
    into output: inout TextBuilder
  ) -> Int {
    if bytes[range.lowerBound] == 0x0D {
      var next = range.upperBound
      while next < bytes.count, rules.removes(bytes.scalar(at: next).scalar) {
        next += bytes.scalar(at: next).count
      }
      if next < bytes.count, bytes[next] == 0x0A {
        output.delete(TextRange(range.lowerBound, next))
        return next + 1
      }
    }
    output.replace(TextRange(range.lowerBound, range.upperBound), with: "\n")
    return range.upperBound
  }
}
