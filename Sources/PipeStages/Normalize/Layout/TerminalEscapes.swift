internal import PipeKit

/// Takes out the sequences by which programs colour a terminal and name its window.
///
/// Such a sequence begins with the control U+001B, ESC. Without it the rest would stay behind as
/// text: "[31m". Time is linear, since no sequence is followed for longer than a few hundred bytes.
enum TerminalEscapes {
  private static let escape: UInt8 = 0x1B
  /// No sequence of parameters, and no name of a window, is longer.
  private static let mostParameters = 32
  private static let longestName = 256

  /// Deletes the sequences of a text; returns how many.
  static func rewrite(_ text: Text, into output: inout TextBuilder) -> Int {
    let bytes = text.bytes
    var count = 0
    var index = 0
    while let start = bytes.firstIndex(of: escape, from: index) {
      guard let end = sequenceEnd(bytes, from: start + 1) else {
        index = start + 1
        continue
      }
      output.delete(TextRange(start, end))
      count += 1
      index = end
    }
    return count
  }

  /// The end of the sequence whose second byte is at `index`; nil for an ESC by itself.
  private static func sequenceEnd(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "["): return controlEnd(bytes, from: index + 1)
    case UInt8(ascii: "]"): return commandEnd(bytes, from: index + 1)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      // The choice of a character set: ESC ( B.
      let isChoice = index + 1 < bytes.count && bytes[index + 1].isASCIIUppercase
      return isChoice ? index + 2 : nil
    default: return nil
    }
  }

  /// The end of numbers and signs, and of the letter that says what they are for: `1;31m`.
  private static func controlEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    let last = min(bytes.count, start + mostParameters)
    while end < last, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    return end < last && (0x40...0x7E).contains(bytes[end]) ? end + 1 : nil
  }

  /// The end of a command to the terminal: a bell, or ESC and a backslash, on the same line.
  private static func commandEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    let last = min(bytes.count, start + longestName)
    while end < last {
      switch bytes[end] {
      case 0x07: return end + 1
      case escape:
        let isEnd = end + 1 < last && bytes[end + 1] == UInt8(ascii: "\\")
        return isEnd ? end + 2 : nil
      case 0x0A, 0x0D: return nil
      default: end += 1
      }
    }
    return nil
  }
}
