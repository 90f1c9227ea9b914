import PipeText
import TestSupport

/// A text, random edits to it, and what they should come to, worked out byte by byte.
struct RandomRewrite {
  let source: Text
  let target: Text
  let alignment: Alignment
  /// For each byte of the target, the part of the source it came from.
  private(set) var origins: [Range<Int>] = []
  /// For each byte of the source, the part of the target it became.
  private(set) var results: [Range<Int>] = []

  private static let alphabet = ["a", "b", " ", "é", "‘", "中", "😀", "e\u{301}"]

  static func makeText(count: Int, _ random: inout SeededRandom) -> Text {
    Text((0..<count).map { _ in alphabet.randomElement(using: &random)! }.joined())
  }

  /// Rewrites `source` at random places: equal runs, replacements, deletions and insertions.
  init(of source: Text, _ random: inout SeededRandom) {
    self.source = source
    var builder = TextBuilder(rewriting: source)
    var expected: [UInt8] = []
    let bytes = source.array
    let starts = (0...bytes.count).filter { source.isScalarBoundary(UInt32($0)) }
    var place = 0
    var keptTo = 0

    func keep(to end: Int, _ origins: inout [Range<Int>], _ results: inout [Range<Int>]) {
      for index in keptTo..<end {
        results.append(expected.count..<expected.count + 1)
        origins.append(index..<index + 1)
        expected.append(bytes[index])
      }
      keptTo = end
    }

    while place < starts.count {
      place += Int.random(in: 0...4, using: &random)
      let end = place + Int.random(in: 0...3, using: &random)
      guard end < starts.count else { break }
      let old = starts[place]..<starts[end]
      let new = Self.makeText(count: Int.random(in: 0...2, using: &random), &random).array
      place = end
      if new.elementsEqual(bytes[old]) { continue }
      keep(to: old.lowerBound, &origins, &results)
      builder.replace(TextRange(old.lowerBound, old.upperBound), with: new)
      let block = expected.count..<expected.count + new.count
      for _ in old { results.append(block) }
      for _ in new { origins.append(old) }
      expected += new
      keptTo = old.upperBound
    }
    keep(to: bytes.count, &origins, &results)
    (target, alignment) = builder.finish()
    precondition(target.array == expected, "the builder's text must be what the edits say")
  }

  /// The source of a range of the target that is not empty: all that its bytes came from.
  func sourceRange(of range: TextRange) -> TextRange { Self.cover(origins[range.indices]) }

  /// The target of a range of the source that is not empty.
  func targetRange(of range: TextRange) -> TextRange { Self.cover(results[range.indices]) }

  private static func cover(_ ranges: ArraySlice<Range<Int>>) -> TextRange {
    TextRange(ranges.first!.lowerBound, ranges.last!.upperBound)
  }
}
