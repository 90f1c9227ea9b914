internal import PipeKit

/// Composes a letter with its marks, over the controls between them that are removed.
struct SegmentRewriter: Sendable {
  private var normalizer: Normalizer
  private var composed: [UInt8] = []

  init(_ form: NormalizationForm) { normalizer = Normalizer(form) }

  /// A stretch of the text that holds one segment.
  private struct Segment {
    var start: Int
    /// The end of the last scalar that stays.
    var keptEnd: Int
    /// The end of the controls that follow it.
    var end: Int
    /// Whether something goes.
    var hasRemoved = false
  }

  @inline(__always)
  func isInert(_ scalar: Unicode.Scalar) -> Bool { normalizer.isInert(scalar) }

  /// Rewrites the segment around `index`, where a scalar is not inert or is removed.
  ///
  /// The segment may begin one scalar before, but not before `limit`. Returns its end.
  mutating func rewrite(
    _ bytes: Span<UInt8>, at index: Int, after limit: Int, _ rules: ScalarRules,
    into output: inout TextBuilder, _ report: inout NormalizeReport
  ) -> Int {
    let (first, _) = bytes.scalar(at: index)
    let joinsBefore = rules.removes(first) || !normalizer.startsSegment(first)
    let start = index > limit && joinsBefore ? bytes.scalarStart(before: index) : index
    let segment = gather(bytes, from: start, rules)
    composed.removeAll(keepingCapacity: true)
    normalizer.takeSegment(&composed)

    if segment.end == segment.keptEnd, segment.keptEnd - start == composed.count {
      // Nothing was removed, or as much was gained as lost; the builder compares.
      let edits = output.editCount
      output.replace(TextRange(start, segment.end), with: composed.span)
      if output.editCount > edits { report[.unicode] += 1 }
    } else if keepsAllElse(bytes, segment, rules) {
      deleteRemoved(bytes, segment, rules, into: &output)
    } else {
      report[.unicode] += 1
      output.replace(TextRange(start, segment.keptEnd), with: composed.span)
      output.delete(TextRange(segment.keptEnd, segment.end))
    }
    if segment.hasRemoved { count(bytes, segment, rules, in: &report) }
    return segment.end
  }

  private func count(
    _ bytes: Span<UInt8>, _ segment: Segment, _ rules: ScalarRules,
    in report: inout NormalizeReport
  ) {
    var index = segment.start
    while index < segment.end {
      let (scalar, length) = bytes.scalar(at: index)
      if case .remove(let rule) = rules.action(on: scalar) { report[rule] += 1 }
      index += length
    }
  }

  /// Feeds the segment that begins at `start` to the normaliser.
  private mutating func gather(
    _ bytes: Span<UInt8>, from start: Int, _ rules: ScalarRules
  ) -> Segment {
    var segment = Segment(start: start, keptEnd: start, end: start)
    while segment.end < bytes.count {
      let (scalar, length) = bytes.scalar(at: segment.end)
      if !rules.removes(scalar) {
        if segment.end > start, normalizer.startsSegment(scalar) { break }
        normalizer.add(scalar)
        segment.keptEnd = segment.end + length
      } else {
        segment.hasRemoved = true
      }
      segment.end += length
    }
    return segment
  }

  /// Whether the composed form is the segment without what is removed.
  private func keepsAllElse(
    _ bytes: Span<UInt8>, _ segment: Segment, _ rules: ScalarRules
  ) -> Bool {
    var index = segment.start
    var place = 0
    while index < segment.end {
      let (scalar, length) = bytes.scalar(at: index)
      if !rules.removes(scalar) {
        guard place + length <= composed.count else { return false }
        for offset in 0..<length where bytes[index + offset] != composed[place + offset] {
          return false
        }
        place += length
      }
      index += length
    }
    return place == composed.count
  }

  private func deleteRemoved(
    _ bytes: Span<UInt8>, _ segment: Segment, _ rules: ScalarRules,
    into output: inout TextBuilder
  ) {
    var index = segment.start
    while index < segment.end {
      let (scalar, length) = bytes.scalar(at: index)
      if rules.removes(scalar) { output.delete(TextRange(index, index + length)) }
      index += length
    }
  }
}
