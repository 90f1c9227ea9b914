/// Orders phrases and drops those that say again what a better one says.
struct Ranking {
  /// One phrase of a ranking.
  struct Item {
    var phrase: [UInt8]
    var weight: Int64
    /// How often, or in how many documents, it occurs where the ranking is about.
    var count: Int
  }

  /// The best `limit` items, in a total order: by weight, count, then bytes.
  static func best(_ items: [Item], _ limit: Int) -> [Item] {
    let sorted = items.sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      if left.count != right.count { return left.count > right.count }
      if left.phrase.count != right.phrase.count { return left.phrase.count > right.phrase.count }
      return left.phrase.lexicographicallyPrecedes(right.phrase)
    }
    var chosen: [Item] = []
    // Further down nothing is distinctive any more; the bound keeps the time linear.
    for item in sorted.prefix(limit * 8 + 32) {
      if let place = chosen.firstIndex(where: { overlaps($0.phrase, item.phrase) }) {
        // A longer phrase that is nearly as frequent takes the place of its part.
        let part = chosen[place].phrase
        if item.phrase.count > part.count, contains(item.phrase, part),
          item.count * 5 >= chosen[place].count * 3
        {
          chosen[place].phrase = item.phrase
          chosen[place].count = item.count
        }
        continue
      }
      if chosen.count < limit { chosen.append(item) }
    }
    return chosen
  }

  private static func overlaps(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    contains(left, right) || contains(right, left)
  }

  /// Whether the words of one phrase stand in another.
  private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard short.count <= long.count else { return false }
    for start in 0...(long.count - short.count) where start == 0 || long[start - 1] == 0x20 {
      let end = start + short.count
      // Past a plural's s, too.
      guard end == long.count || long[end] == 0x20 || long[end] == 0x73 else { continue }
      if long[start..<end].elementsEqual(short) { return true }
    }
    return false
  }
}
