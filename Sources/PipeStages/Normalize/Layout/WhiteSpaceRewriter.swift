internal import PipeKit

/// Writes runs of white space in one way.
struct WhiteSpaceRewriter: Sendable {
  private let rules: ScalarRules
  private let keepsLines: Bool

  init(rules: ScalarRules, keepsLines: Bool) {
    self.rules = rules
    self.keepsLines = keepsLines
  }

  /// Deletes white space, and what is removed, at the start of the text; returns its end.
  func rewriteStart(
    _ bytes: Span<UInt8>, into output: inout TextBuilder, _ report: inout NormalizeReport
  ) -> Int {
    let run = run(bytes, from: 0)
    guard run.hasSpace else { return 0 }
    output.delete(TextRange(0, run.end))
    report[.whitespace] += 1
    count(run, in: &report)
    return run.end
  }

  /// Deletes the white space that plain text may end in: one space or line feed.
  func rewriteEnd(
    _ bytes: Span<UInt8>, after limit: Int, into output: inout TextBuilder,
    _ report: inout NormalizeReport
  ) {
    guard reachesBack(bytes, from: bytes.count, to: limit) else { return }
    report[.whitespace] += 1
    output.delete(TextRange(bytes.count - 1, bytes.count))
  }

  /// Whether plain white space stands before `index` that nobody has dealt with.
  func reachesBack(_ bytes: Span<UInt8>, from index: Int, to limit: Int) -> Bool {
    index > limit && (bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A)
  }

  /// Rewrites the run of white space at `start`; returns its end.
  func rewrite(
    _ bytes: Span<UInt8>, from start: Int, into output: inout TextBuilder,
    _ report: inout NormalizeReport
  ) -> Int {
    let run = run(bytes, from: start)
    let edits = output.editCount
    defer {
      count(run, in: &report)
      // A run that differs in nothing but how its line ends are written is the work of that rule.
      let isPlain = run.foreignEnds > 0 && !run.hasBlank && run.lineEnds <= 2
      if output.editCount > edits, !isPlain { report[.whitespace] += 1 }
    }
    if run.end == bytes.count {
      output.delete(TextRange(start, run.end))
    } else if !keepsLines || run.lineEnds == 0 {
      write(" ", over: start..<run.end, bytes, into: &output)
    } else if rules.unifiesLineEnds {
      write(run.lineEnds == 1 ? "\n" : "\n\n", over: start..<run.end, bytes, into: &output)
    } else {
      keepLineEnds(bytes, start..<run.end, into: &output)
    }
    return run.end
  }

  /// A run of white space and of what is removed within it.
  private struct Run {
    var end: Int
    var lineEnds = 0
    /// Line ends other than a line feed.
    var foreignEnds = 0
    var hasSpace = false
    /// Whether there is white space besides line ends.
    var hasBlank = false
    /// How many scalars that go without a trace there are, by their rule.
    var controls = 0
    var invisible = 0
    var directions = 0
  }

  private func count(_ run: Run, in report: inout NormalizeReport) {
    report[.controls] += run.controls
    report[.invisible] += run.invisible
    report[.bidi] += run.directions
    if rules.unifiesLineEnds { report[.lineEnds] += run.foreignEnds }
  }

  private func run(_ bytes: Span<UInt8>, from start: Int) -> Run {
    var run = Run(end: start)
    var endsPair = false
    while run.end < bytes.count {
      let (scalar, length) = bytes.scalar(at: run.end)
      switch rules.action(on: scalar) {
      case .space:
        run.hasSpace = true
        run.hasBlank = true
        endsPair = false
      case .lineEnd:
        run.hasSpace = true
        // A carriage return and a line feed are one line end.
        if !(endsPair && scalar == "\n") { run.lineEnds += 1 }
        if scalar != "\n" { run.foreignEnds += 1 }
        endsPair = scalar == "\r"
      case .remove(.controls): run.controls += 1
      case .remove(.invisible): run.invisible += 1
      case .remove(.bidi): run.directions += 1
      case .remove: run.hasBlank = true
      case .keep, .keepDirection, .replace:
        return run
      }
      run.end += length
    }
    return run
  }

  /// Replaces what differs: bytes that both have at the start or the end stay.
  private func write(
    _ literal: StaticString, over range: Range<Int>, _ bytes: Span<UInt8>,
    into output: inout TextBuilder
  ) {
    literal.withUTF8Buffer { buffer in
      var head = 0
      while head < min(buffer.count, range.count), buffer[head] == bytes[range.lowerBound + head] {
        head += 1
      }
      var tail = 0
      while tail < min(buffer.count, range.count) - head,
        buffer[buffer.count - 1 - tail] == bytes[range.upperBound - 1 - tail]
      {
        tail += 1
      }
      output.replace(
        TextRange(range.lowerBound + head, range.upperBound - tail),
        with: buffer.span.extracting(head..<buffer.count - tail))
    }
  }

  /// Deletes all of a run but its first two line ends, as they are written.
  private func keepLineEnds(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into output: inout TextBuilder
  ) {
    var index = range.lowerBound
    var kept = 0
    var endsPair = false
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      var isKept = false
      switch rules.action(on: scalar) {
      case .lineEnd:
        if !(endsPair && scalar == "\n") { kept += 1 }
        isKept = kept <= 2
        endsPair = scalar == "\r"
      case .space: endsPair = false
      case .keep, .keepDirection, .remove, .replace: break
      }
      if !isKept { output.delete(TextRange(index, index + length)) }
      index += length
    }
  }
}
