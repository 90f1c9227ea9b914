import PipeKit
import Testing

/// Outside edits the texts are the same, edits lie on scalar boundaries, and spans map both ways.
func expectAligned(
  _ source: Text, _ target: Text, _ alignment: Alignment,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(Int(alignment.sourceCount) == source.count && Int(alignment.targetCount) == target.count)
  var from = (source: UInt32(0), target: UInt32(0))
  let end = Alignment.Edit(
    source: TextRange(source.count, source.count), target: TextRange(target.count, target.count))
  for edit in alignment.edits + [end] {
    let kept = TextRange(from.source, edit.source.lower)
    let written = TextRange(from.target, edit.target.lower)
    #expect(source.string(kept) == target.string(written), sourceLocation: sourceLocation)
    for offset in [edit.source.lower, edit.source.upper] {
      #expect(source.isScalarBoundary(offset), sourceLocation: sourceLocation)
    }
    for offset in [edit.target.lower, edit.target.upper] {
      #expect(target.isScalarBoundary(offset), sourceLocation: sourceLocation)
    }
    // What was kept maps to itself, there and back.
    if !kept.isEmpty {
      #expect(alignment.sourceRange(of: written) == kept, sourceLocation: sourceLocation)
      #expect(alignment.targetRange(of: kept) == written, sourceLocation: sourceLocation)
    }
    from = (edit.source.upper, edit.target.upper)
  }
}
