/// Which part of a rewritten text came from which part of the text before.
///
/// An edit list in the manner of OpenNLP's `Alignment`: between edits the two texts are equal
/// byte for byte. Memory is O(edits), a lookup O(log edits). The text before is called the
/// source, the text after the target; a span maps both ways by the bytes it covers:
///
/// - in an equal run, offset by offset;
/// - a span that touches an edit's replacement takes the whole replaced block;
/// - a span next to a deletion stays tight and takes none of it.
public struct Alignment: Hashable, Sendable {
  /// A block of the source and what stands for it in the target; either may be empty.
  public struct Edit: Hashable, Sendable, BitwiseCopyable {
    public var source: TextRange
    public var target: TextRange

    public init(source: TextRange, target: TextRange) {
      self.source = source
      self.target = target
    }
  }

  /// The edits in text order; neither their sources nor their targets overlap.
  public let edits: [Edit]
  /// The length of the text before, in bytes.
  public let sourceCount: UInt32
  /// The length of the text after, in bytes.
  public let targetCount: UInt32

  /// The alignment of a text of `count` bytes with itself.
  public init(identity count: Int) {
    self.init(edits: [], sourceCount: UInt32(count), targetCount: UInt32(count))
  }

  package init(edits: [Edit], sourceCount: UInt32, targetCount: UInt32) {
    self.edits = edits
    self.sourceCount = sourceCount
    self.targetCount = targetCount
  }

  /// Whether the two texts are the same.
  public var isIdentity: Bool { edits.isEmpty }

  /// The alignment read the other way round.
  public var inverted: Alignment {
    Alignment(
      edits: edits.map { Edit(source: $0.target, target: $0.source) },
      sourceCount: targetCount, targetCount: sourceCount)
  }

  /// The part of the source that a range of the target came from.
  public func sourceRange(of range: TextRange) -> TextRange {
    precondition(range.upper <= targetCount, "the range lies outside the text")
    return map(range, toSource: true)
  }

  /// The part of the target that a range of the source became.
  public func targetRange(of range: TextRange) -> TextRange {
    precondition(range.upper <= sourceCount, "the range lies outside the text")
    return map(range, toSource: false)
  }

  private func map(_ range: TextRange, toSource: Bool) -> TextRange {
    if edits.isEmpty { return range }
    let upper = mapEnd(range.upper, toSource: toSource, wholeBlock: !range.isEmpty)
    if range.isEmpty { return TextRange(upper, upper) }
    return TextRange(mapStart(range.lower, toSource: toSource), upper)
  }

  /// Maps the start of a range by the byte that follows it.
  private func mapStart(_ offset: UInt32, toSource: Bool) -> UInt32 {
    guard let edit = lastEdit(startingBefore: offset + 1, toSource: toSource) else { return offset }
    let near = toSource ? edit.target : edit.source
    let far = toSource ? edit.source : edit.target
    return offset < near.upper ? far.lower : far.upper + (offset - near.upper)
  }

  /// Maps the end of a range by the byte before it; an offset inside a block goes to the block's
  /// end, or to its start when the range is empty.
  private func mapEnd(_ offset: UInt32, toSource: Bool, wholeBlock: Bool) -> UInt32 {
    guard let edit = lastEdit(startingBefore: offset, toSource: toSource) else { return offset }
    let near = toSource ? edit.target : edit.source
    let far = toSource ? edit.source : edit.target
    if offset >= near.upper { return far.upper + (offset - near.upper) }
    return wholeBlock ? far.upper : far.lower
  }

  /// The last edit that starts before `offset`, by binary search.
  private func lastEdit(startingBefore offset: UInt32, toSource: Bool) -> Edit? {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      let edit = edits[middle]
      let start = toSource ? edit.target.lower : edit.source.lower
      if start < offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : edits[low - 1]
  }
}
