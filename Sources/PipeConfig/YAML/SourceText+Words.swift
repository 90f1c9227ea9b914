import PipeKit

extension SourceText {
  /// Every `${…}` in a range, in order; of one that is not closed only the `${`.
  func variables(in range: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var close: Int?
    for index in range.reversed() {
      if scalars[index] == "}" { close = index }
      guard scalars[index] == "$", index + 1 < range.upperBound, scalars[index + 1] == "{" else {
        continue
      }
      places.append(index..<(close.map { $0 + 1 } ?? index + 2))
    }
    return places.reversed()
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
