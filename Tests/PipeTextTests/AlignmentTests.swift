import PipeText
import Testing
import TestSupport

@Suite struct AlignmentTests {
  private func makeRange(in count: Int, _ random: inout SeededRandom) -> TextRange {
    let lower = Int.random(in: 0..<count, using: &random)
    return TextRange(lower, Int.random(in: lower + 1...count, using: &random))
  }

  @Test func `An unchanged text maps to itself`() {
    var random = SeededRandom(seed: 1)
    let text = RandomRewrite.makeText(count: 9, &random)
    let (same, alignment) = TextBuilder(rewriting: text).finish()
    #expect(same == text && alignment.isIdentity)
    for lower in 0...text.count {
      for upper in lower...text.count {
        let range = TextRange(lower, upper)
        #expect(alignment.sourceRange(of: range) == range)
        #expect(alignment.targetRange(of: range) == range)
      }
    }
  }

  @Test(arguments: 0..<64)
  func `Every span maps as its bytes do, both ways`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let rewrite = RandomRewrite(of: RandomRewrite.makeText(count: 24, &random), &random)
      for _ in 0..<20 {
        if rewrite.target.count > 0 {
          let range = makeRange(in: rewrite.target.count, &random)
          let mapped = rewrite.alignment.sourceRange(of: range)
          #expect(mapped == rewrite.sourceRange(of: range))
          #expect(rewrite.alignment.inverted.targetRange(of: range) == mapped)
        }
        let range = makeRange(in: rewrite.source.count, &random)
        #expect(rewrite.alignment.targetRange(of: range) == rewrite.targetRange(of: range))
      }
    }
  }

  @Test(arguments: 0..<64)
  func `A span without edits in it comes back from the round trip`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let rewrite = RandomRewrite(of: RandomRewrite.makeText(count: 24, &random), &random)
      let alignment = rewrite.alignment
      for _ in 0..<20 {
        let range = makeRange(in: rewrite.source.count, &random)
        let touches = alignment.edits.contains { $0.source.overlaps(range) }
        if touches { continue }
        #expect(alignment.sourceRange(of: alignment.targetRange(of: range)) == range)
      }
    }
  }

  @Test(arguments: 0..<64)
  func `Composing is mapping twice where no blocks overlap`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let first = RandomRewrite(of: RandomRewrite.makeText(count: 24, &random), &random)
      let second = RandomRewrite(of: first.target, &random)
      let composed = first.alignment.composed(with: second.alignment)
      #expect(composed.sourceCount == UInt32(first.source.count))
      #expect(composed.targetCount == UInt32(second.target.count))
      expectEqualOutsideEdits(composed, first.source, second.target)

      for _ in 0..<20 where second.target.count > 0 {
        let range = makeRange(in: second.target.count, &random)
        let middle = second.alignment.sourceRange(of: range)
        let twice = first.alignment.sourceRange(of: middle)
        let once = composed.sourceRange(of: range)
        // A block of each rewrite that overlap become one, and that is taken whole.
        #expect(middle.isEmpty || once.contains(twice))
        let meetsJoined = first.alignment.edits.contains { early in
          second.alignment.edits.contains { late in
            touch(early.target, late.source)
              && (touch(late.target, range) || touch(early.target, middle))
          }
        }
        if !meetsJoined { #expect(once == twice) }
      }
    }
  }

  @Test func `What one rewrite inserts and the next deletes leaves no trace`() {
    var first = TextBuilder(rewriting: "ab")
    first.insert(Array("xyz".utf8), at: 1)
    let (middle, early) = first.finish()
    var second = TextBuilder(rewriting: middle)
    second.delete(TextRange(1, 4))
    let (text, late) = second.finish()
    #expect(text == "ab")
    #expect(early.composed(with: late).isIdentity)
  }

  private func touch(_ left: TextRange, _ right: TextRange) -> Bool {
    left.lower <= right.upper && right.lower <= left.upper
  }

  private func expectEqualOutsideEdits(_ alignment: Alignment, _ source: Text, _ target: Text) {
    var from = (source: UInt32(0), target: UInt32(0))
    let end = Alignment.Edit(
      source: TextRange(source.count, source.count), target: TextRange(target.count, target.count))
    for edit in alignment.edits + [end] {
      #expect(from.source <= edit.source.lower && from.target <= edit.target.lower)
      #expect(
        source.string(TextRange(from.source, edit.source.lower))
          == target.string(TextRange(from.target, edit.target.lower)))
      from = (edit.source.upper, edit.target.upper)
    }
  }

  @Test func `A span next to a deletion takes none of it`() {
    var builder = TextBuilder(rewriting: "one, two")
    builder.delete(TextRange(3, 5))
    let (text, alignment) = builder.finish()
    #expect(text == "onetwo")
    #expect(alignment.sourceRange(of: TextRange(0, 3)) == TextRange(0, 3))
    #expect(alignment.sourceRange(of: TextRange(3, 6)) == TextRange(5, 8))
    #expect(alignment.sourceRange(of: TextRange(2, 4)) == TextRange(2, 6))
    #expect(alignment.targetRange(of: TextRange(3, 5)) == TextRange(3, 3))
  }

  @Test func `A span inside an expansion takes the whole block`() {
    var builder = TextBuilder(rewriting: "a…b")
    builder.replace(TextRange(1, 4), with: "...")
    let (text, alignment) = builder.finish()
    #expect(text == "a...b")
    #expect(alignment.sourceRange(of: TextRange(2, 3)) == TextRange(1, 4))
    #expect(alignment.sourceRange(of: TextRange(3, 5)) == TextRange(1, 5))
    #expect(alignment.targetRange(of: TextRange(1, 4)) == TextRange(1, 4))
  }

  @Test func `An empty span stays empty`() {
    var builder = TextBuilder(rewriting: "abc")
    builder.replace(TextRange(1, 2), with: "long")
    let (text, alignment) = builder.finish()
    for offset in 0...text.count {
      #expect(alignment.sourceRange(of: TextRange(offset, offset)).isEmpty)
    }
  }
}
