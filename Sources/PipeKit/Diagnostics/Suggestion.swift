/// Finds what the user probably meant.
public enum Suggestion {
  /// The candidate nearest to a misspelt word, if one is near: at most two edits, or a third of
  /// the word's length; swapped neighbours count as one edit. Ties go to the earlier candidate.
  public static func nearest(to word: String, in candidates: [String]) -> String? {
    let limit = max(1, min(2, (word.unicodeScalars.count + 1) / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let found = distance(fold(word), fold(candidate))
      if found <= limit, found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.name
  }

  private static func fold(_ word: String) -> [UInt8] {
    word.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0.asciiLowercased }
  }

  /// The optimal string alignment distance (Damerau–Levenshtein without repeated edits).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if abs(left.count - right.count) > 2 || left.count > 64 { return .max }
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        var cost = previous[j] + (left[i] == right[j] ? 0 : 1)
        cost = min(cost, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
