internal import PipeKit

/// What each clue is worth: points for each kind of name, and for a word's being in none.
///
/// The points were fitted on English newswire by Tools/FitNameClues. Four points make one kind e
/// times as likely as another.
struct NameClueTable: Sendable {
  private(set) var clues: [NameScores] = []
  private(set) var outside: [NameScores] = []

  /// Reads the tables that ship. Their rows are in the order of the clues.
  init() {
    Self.forEachRow(of: Self.weights) { _, points in clues.append(NameScores(points)) }
    Self.forEachRow(of: Self.outsideWeights) { _, points in outside.append(NameScores(points)) }
    precondition(
      clues.count == NameClue.allCases.count && outside.count == OutsideClue.allCases.count,
      "a row for each clue")
  }

  /// Calls `body` with the name and the numbers of each line; missing numbers are zero.
  static func forEachRow(
    of table: StaticString, _ body: (_ name: Span<UInt8>, _ points: SIMD8<Int16>) -> Void
  ) {
    table.withUTF8Buffer { buffer in
      let bytes = buffer.span
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let line = bytes.extracting(start..<end)
        var nameEnd = 0
        while nameEnd < line.count, line[nameEnd] != 0x20 { nameEnd += 1 }
        if nameEnd > 0 { body(line.extracting(0..<nameEnd), numbers(line, from: nameEnd)) }
        start = end + 1
      }
    }
  }

  private static func numbers(_ line: Span<UInt8>, from start: Int) -> SIMD8<Int16> {
    var numbers = SIMD8<Int16>()
    var place = -1
    var sign: Int16 = 1
    for index in start..<line.count {
      switch line[index] {
      case UInt8(ascii: " "):
        if index + 1 < line.count, line[index + 1] != 0x20 {
          place += 1
          sign = 1
        }
      case UInt8(ascii: "-"): sign = -1
      default: numbers[place] = numbers[place] * 10 + sign * Int16(line[index] - 0x30)
      }
    }
    return numbers
  }
}
