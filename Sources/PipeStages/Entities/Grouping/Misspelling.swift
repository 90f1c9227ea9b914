internal import PipeKit

/// Tells whether a word may be another one with a slip of the pen.
enum Misspelling {
  /// Whether so many edits make one word of another: a letter more, less, other, or two changed
  /// round. The first letter must be right, and a short word be spelt right; a plural is another
  /// word.
  static func isLikely(
    _ left: Range<Int>, _ right: Range<Int>, within edits: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    guard min(left.count, right.count) > 5, bytes[left.lowerBound] == bytes[right.lowerBound],
      left.count == right.count || isPlural(left, bytes) == isPlural(right, bytes)
    else { return false }
    return areWithin(edits, left, right, bytes)
  }

  private static func isPlural(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    bytes[word.upperBound - 1].asciiLowercased == UInt8(ascii: "s")
  }

  /// Whether so many edits are enough; the cost is that of a few looks at each letter.
  private static func areWithin(
    _ edits: Int, _ left: Range<Int>, _ right: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard abs(left.count - right.count) <= edits else { return false }
    var (first, second) = (left.lowerBound, right.lowerBound)
    while first < left.upperBound, second < right.upperBound,
      bytes[first].asciiLowercased == bytes[second].asciiLowercased
    {
      first += 1
      second += 1
    }
    let (rest, other) = (first..<left.upperBound, second..<right.upperBound)
    if rest.isEmpty || other.isEmpty { return rest.count + other.count <= edits }
    guard edits > 0 else { return false }
    if areWithin(edits - 1, rest.dropFirst(), other.dropFirst(), bytes)
      || areWithin(edits - 1, rest.dropFirst(), other, bytes)
      || areWithin(edits - 1, rest, other.dropFirst(), bytes)
    {
      return true
    }
    guard rest.count > 1, other.count > 1,
      bytes[first].asciiLowercased == bytes[second + 1].asciiLowercased,
      bytes[first + 1].asciiLowercased == bytes[second].asciiLowercased
    else { return false }
    return areWithin(edits - 1, rest.dropFirst(2), other.dropFirst(2), bytes)
  }
}
