internal import PipeKit

/// The last pass: the Unicode form, white space, line ends, controls and marks, in one go.
struct LayoutRewriter: Sendable {
  private let rules: ScalarRules
  private let whitespace: Normalize.WhiteSpace
  private let hasForm: Bool
  private var segments: SegmentRewriter
  private(set) var report = NormalizeReport()

  init(_ stage: Normalize) {
    rules = ScalarRules(stage)
    whitespace = stage.whitespace
    hasForm = stage.unicode != .none
    segments = SegmentRewriter(NormalizationForm(rawValue: stage.unicode.rawValue) ?? .nfc)
  }

  mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
    report = NormalizeReport()
    let bytes = text.bytes
    var index = 0
    // Up to where the text has been rewritten; nothing reaches back over it.
    var done = 0
    if whitespace != .keep {
      done = spaces.rewriteStart(bytes, into: &output, &report)
      index = done
    }
    while true {
      index = bytes.endOfPlainText(from: index, linesStay: whitespace != .collapse)
      guard index < bytes.count else { break }
      let (scalar, length) = bytes.scalar(at: index)
      let action = rules.action(on: scalar)
      switch action {
      case .keep where !hasForm || segments.isInert(scalar):
        index += length
      case .keepDirection:
        report[.bidiKept] += 1
        index += length
      default:
        index = rewrite(bytes, index..<index + length, action, after: done, into: &output)
        done = index
      }
    }
    if whitespace != .keep { spaces.rewriteEnd(bytes, after: done, into: &output, &report) }
  }

  /// Rewrites what begins at `range`, or one scalar before; returns its end.
  private mutating func rewrite(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ action: ScalarRules.Action, after limit: Int,
    into output: inout TextBuilder
  ) -> Int {
    let index = range.lowerBound
    switch action {
    case .replace(let literal, let rule):
      output.replace(TextRange(index, range.upperBound), with: literal)
      report[rule] += 1
      return range.upperBound
    case .space, .lineEnd:
      guard whitespace != .keep else { return rewriteLineEnd(bytes, range, into: &output) }
      let reachesBack = spaces.reachesBack(bytes, from: index, to: limit)
      return spaces.rewrite(
        bytes, from: reachesBack ? index - 1 : index, into: &output, &report)
    case .remove(let rule):
      if whitespace != .keep, spaces.reachesBack(bytes, from: index, to: limit) {
        return spaces.rewrite(bytes, from: index - 1, into: &output, &report)
      }
      guard !hasForm else { break }
      output.delete(TextRange(index, range.upperBound))
      report[rule] += 1
      return range.upperBound
    case .keep, .keepDirection:
      break
    }
    return segments.rewrite(bytes, at: index, after: limit, rules, into: &output, &report)
  }

  private var spaces: WhiteSpaceRewriter {
    WhiteSpaceRewriter(rules: rules, keepsLines: whitespace == .collapseKeepLines)
  }

  /// Where white space is kept, writes a line end as a line feed; returns its end.
  private mutating func rewriteLineEnd(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into output: inout TextBuilder
  ) -> Int {
    if bytes[range.lowerBound] != 0x0A { report[.lineEnds] += 1 }
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
