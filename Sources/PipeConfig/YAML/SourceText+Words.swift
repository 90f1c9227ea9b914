import PipeKit

extension SourceText {
  /// The `ordinal`-th `${…}` in a range, or the whole range where escapes hide it.
  func locationOfVariable(_ ordinal: Int, in range: Range<Int>) -> SourceLocation {
    var starts: [Int] = []
    for index in range where scalars[index] == "$" {
      if index + 1 < range.upperBound, scalars[index + 1] == "{" { starts.append(index) }
    }
    guard ordinal < starts.count else { return location(of: range) }
    let start = starts[ordinal]
    let end = scalars[start..<range.upperBound].firstIndex(of: "}").map { $0 + 1 } ?? start + 2
    return location(of: start..<end)
  }

  /// The `count`-th word from `index` on, words being what white space parts.
  func word(at index: Int, after count: Int = 0) -> (text: String, range: Range<Int>) {
    var start = index
    for _ in 0..<count {
      start = endOfWord(at: start)
      while start < scalars.count, Self.isSpace(scalars[start]) { start += 1 }
    }
    let range = start..<endOfWord(at: start)
    return (string(range), range)
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func endOfWord(at index: Int) -> Int {
    var end = index
    while end < scalars.count, !Self.isSpace(scalars[end]) { end += 1 }
    return end
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}
