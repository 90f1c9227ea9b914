/// The stretches of a text that a stage leaves out: the zones of the kinds it names.
///
/// ```swift
/// let skipped = SkippedZones(notes, kinds: skipZones)
/// for sentence in notes.sentences where !skipped.contains(sentence.range) { … }
/// ```
public struct SkippedZones: Sendable {
  private var ranges: [TextRange] = []

  /// Takes the zones of some kinds; allocates nothing where there are none.
  public init(_ notes: Annotations, kinds: [Zone.Kind]) {
    guard !kinds.isEmpty else { return }
    for zone in notes.zones where kinds.contains(zone.kind) { ranges.append(zone.range) }
  }

  public var isEmpty: Bool { ranges.isEmpty }

  /// Whether a range lies wholly inside one of the zones. Runs in O(log zones).
  public func contains(_ range: TextRange) -> Bool {
    guard let zone = last(startingAtOrBefore: range.lower) else { return false }
    return zone.contains(range)
  }

  /// Whether a range shares at least one byte with one of the zones. Runs in O(log zones).
  public func overlaps(_ range: TextRange) -> Bool {
    guard !range.isEmpty, let zone = last(startingAtOrBefore: range.upper - 1) else { return false }
    return zone.upper > range.lower
  }

  /// Zones do not overlap, so the last that begins in time is the only one that can reach.
  private func last(startingAtOrBefore offset: UInt32) -> TextRange? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lower <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : ranges[low - 1]
  }
}
