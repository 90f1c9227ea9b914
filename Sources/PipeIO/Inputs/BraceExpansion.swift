/// Writes out the alternatives of a pattern: `{a,b}/*.txt` is `a/*.txt` and `b/*.txt`.
enum BraceExpansion {
  /// How many patterns one may stand for.
  static let limit = 1_000

  /// The patterns without alternatives, or nil if there are more than ``limit``.
  ///
  /// Braces nest. Braces without a comma, or without a partner, are ordinary characters, and so is
  /// what follows a backslash.
  static func expand(_ pattern: [UInt8]) -> [[UInt8]]? {
    var results: [[UInt8]] = []
    var pending = [pattern]
    while let next = pending.popLast() {
      guard let (range, parts) = firstGroup(in: next) else {
        results.append(next)
        continue
      }
      guard results.count + pending.count + parts.count <= limit else { return nil }
      for part in parts.reversed() {
        var alternative = Array(next[..<range.lowerBound])
        alternative += part
        alternative += next[range.upperBound...]
        pending.append(alternative)
      }
    }
    return results
  }

  /// The first group with a comma, braces included, and what stands between its commas.
  private static func firstGroup(
    in pattern: [UInt8]
  ) -> (range: Range<Int>, parts: [ArraySlice<UInt8>])? {
    var start = 0
    while let open = unescaped(UInt8(ascii: "{"), in: pattern, from: start) {
      if let group = group(in: pattern, at: open) { return group }
      start = open + 1
    }
    return nil
  }

  private static func group(
    in pattern: [UInt8], at open: Int
  ) -> (range: Range<Int>, parts: [ArraySlice<UInt8>])? {
    var parts: [ArraySlice<UInt8>] = []
    var depth = 0
    var partStart = open + 1
    var index = open
    while index < pattern.count {
      switch pattern[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ",") where depth == 1:
        parts.append(pattern[partStart..<index])
        partStart = index + 1
      case UInt8(ascii: "}"):
        depth -= 1
        guard depth == 0 else { break }
        if parts.isEmpty { return nil }
        return (open..<index + 1, parts + [pattern[partStart..<index]])
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func unescaped(_ byte: UInt8, in pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < pattern.count {
      if pattern[index] == byte { return index }
      index += pattern[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
