import PipeKit

/// A place in a text with some of what stands around it, for people to read.
package struct Passage: Hashable, Sendable {
  /// Words, and who marked them.
  package struct Piece: Hashable, Sendable {
    package var text: String
    package var isGold: Bool
    package var isFound: Bool
  }

  /// The pieces in text order. One that is marked and has no words is a boundary.
  package private(set) var pieces: [Piece] = []
  /// How many bytes to show before and after.
  private static let context = 80

  /// Shows what gold marks and what was found, which may be one, the other or both.
  init(_ text: Text, gold: TextRange?, found: TextRange?) {
    let lower = min(gold?.lower ?? .max, found?.lower ?? .max)
    let upper = max(gold?.upper ?? 0, found?.upper ?? 0)
    guard lower <= upper else { return }
    let start = Self.start(before: Int(lower), in: text)
    let end = Self.end(after: Int(upper), in: text)
    add(text, TextRange(start, Int(lower)), prefix: start > 0 ? "… " : "")
    let ends = [gold?.lower, gold?.upper, found?.lower, found?.upper].compactMap { $0 }
    if lower == upper { add(text, TextRange(lower, upper), gold, found) }
    var position = lower
    for next in ends.sorted() where next > position {
      add(text, TextRange(position, next), gold, found)
      position = next
    }
    add(text, TextRange(Int(upper), end), suffix: end < text.count ? " …" : "")
  }

  /// Shows the beginning of a text.
  init(beginningOf text: Text) {
    let end = Self.end(after: min(text.count, 3 * Self.context), in: text)
    add(text, TextRange(0, end), suffix: end < text.count ? " …" : "")
  }

  private mutating func add(
    _ text: Text, _ range: TextRange, prefix: String = "", suffix: String = ""
  ) {
    let words = prefix + Self.line(text.string(range)) + suffix
    if !words.isEmpty { pieces.append(Piece(text: words, isGold: false, isFound: false)) }
  }

  private mutating func add(
    _ text: Text, _ range: TextRange, _ gold: TextRange?, _ found: TextRange?
  ) {
    pieces.append(
      Piece(
        text: Self.line(Self.abridged(range, of: text)), isGold: gold?.contains(range) == true,
        isFound: found?.contains(range) == true))
  }

  /// The words of a range, the middle of a very long one left out.
  private static func abridged(_ range: TextRange, of text: Text) -> String {
    guard range.count > 8 * context else { return text.string(range) }
    let first = end(after: Int(range.lower) + context, in: text)
    let last = start(before: Int(range.upper) - context, in: text)
    return text.string(TextRange(Int(range.lower), first)) + " … "
      + text.string(TextRange(last, Int(range.upper)))
  }

  /// The text on one line, its line ends made visible.
  static func line(_ text: String) -> String {
    var result = ""
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": result += "⏎"
      case "\n": if !wasReturn { result += "⏎" }
      case "\t": result += "⇥"
      default: result.unicodeScalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return result
  }

  /// Where to begin: after a space near the limit, or else on a scalar boundary.
  private static func start(before place: Int, in text: Text) -> Int {
    var limit = max(0, place - context)
    while !text.isScalarBoundary(UInt32(limit)) { limit -= 1 }
    if limit == 0 { return 0 }
    let bytes = text.bytes
    for index in limit..<min(limit + context / 2, place) where bytes[index] == 0x20 {
      return index + 1
    }
    return limit
  }

  private static func end(after place: Int, in text: Text) -> Int {
    var limit = min(text.count, place + context)
    while !text.isScalarBoundary(UInt32(limit)) { limit += 1 }
    if limit == text.count { return limit }
    let bytes = text.bytes
    for index in stride(from: limit, to: max(limit - context / 2, place), by: -1)
    where bytes[index] == 0x20 {
      return index
    }
    return limit
  }
}
