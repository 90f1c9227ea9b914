extension Alignment {
  /// The alignment of this source with the target of `next`, which rewrote this target.
  ///
  /// Runs in O(edits of both). Blocks that overlap in the text between become one block, since
  /// what lies inside a replaced block cannot be told apart.
  public func composed(with next: Alignment) -> Alignment {
    precondition(targetCount == next.sourceCount, "the two alignments do not meet")
    if next.isIdentity { return self }
    if isIdentity { return next }

    var sweep = CompositionSweep(first: edits, second: next.edits)
    var result: [Edit] = []
    result.reserveCapacity(edits.count + next.edits.count)
    while let edit = sweep.next() {
      // What was inserted and then deleted has come to nothing.
      if !edit.source.isEmpty || !edit.target.isEmpty { result.append(edit) }
    }
    return Alignment(edits: result, sourceCount: sourceCount, targetCount: next.targetCount)
  }
}

/// Walks two edit lists in the order of the text between them and joins what overlaps.
private struct CompositionSweep {
  let first: [Alignment.Edit]
  let second: [Alignment.Edit]
  private var i = 0
  private var j = 0
  /// What to add to an offset in the middle text to reach the source, or the target.
  private var toSource: Int64 = 0
  private var toTarget: Int64 = 0

  init(first: [Alignment.Edit], second: [Alignment.Edit]) {
    self.first = first
    self.second = second
  }

  mutating func next() -> Alignment.Edit? {
    guard var block = takeFirst() else { return nil }
    let sourceLower = Int64(block.range.lower) + block.toSource
    let targetLower = Int64(block.range.lower) + block.toTarget
    while extend(&block.range) {}
    return Alignment.Edit(
      source: TextRange(UInt32(sourceLower), UInt32(Int64(block.range.upper) + toSource)),
      target: TextRange(UInt32(targetLower), UInt32(Int64(block.range.upper) + toTarget)))
  }

  /// Takes the edit that comes first in the middle text, with the shifts in force before it.
  private mutating func takeFirst() -> (range: TextRange, toSource: Int64, toTarget: Int64)? {
    let before = (toSource, toTarget)
    let range: TextRange
    switch (i < first.count, j < second.count) {
    case (false, false): return nil
    case (true, false): range = takeFromFirst()
    case (false, true): range = takeFromSecond()
    case (true, true):
      let a = first[i].target
      let b = second[j].source
      let firstLeads = (a.lower, a.upper) <= (b.lower, b.upper)
      range = firstLeads ? takeFromFirst() : takeFromSecond()
    }
    return (range, before.0, before.1)
  }

  /// Adds the next edit of either list to the block if it touches the block's inside.
  private mutating func extend(_ block: inout TextRange) -> Bool {
    if i < first.count, joins(first[i].target, block) {
      block.upper = max(block.upper, takeFromFirst().upper)
      return true
    }
    if j < second.count, joins(second[j].source, block) {
      block.upper = max(block.upper, takeFromSecond().upper)
      return true
    }
    return false
  }

  /// Whether an edit that starts at or after the block belongs to it.
  private func joins(_ edit: TextRange, _ block: TextRange) -> Bool {
    edit.lower < block.upper || (edit.isEmpty && block.isEmpty && edit.lower == block.lower)
  }

  private mutating func takeFromFirst() -> TextRange {
    let edit = first[i]
    i += 1
    toSource = Int64(edit.source.upper) - Int64(edit.target.upper)
    return edit.target
  }

  private mutating func takeFromSecond() -> TextRange {
    let edit = second[j]
    j += 1
    toTarget = Int64(edit.target.upper) - Int64(edit.source.upper)
    return edit.source
  }
}
