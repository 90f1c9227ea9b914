/// Something of which only the highest ranked few are kept.
protocol Ranked: Sendable {
  /// A total order of what is not equal.
  func precedes(_ other: Self) -> Bool
  /// Whether the two say the same, so that only the first of them is kept.
  ///
  /// What repeats another must stand next to it in the order.
  func repeats(_ other: Self) -> Bool
}

/// The highest ranked few of many, without repeats.
///
/// A commutative monoid: what one part drops, so many others outrank that the whole would drop it
/// too.
struct TopRanked<Element: Ranked>: Sendable {
  private(set) var elements: [Element] = []
  let limit: Int

  init(limit: Int) { self.limit = limit }

  /// The lowest that is kept, once there are as many as may be kept.
  var last: Element? { elements.count == limit ? elements.last : nil }

  mutating func insert(_ new: Element) {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].precedes(new) { low = middle + 1 } else { high = middle }
    }
    if low > 0, elements[low - 1].repeats(new) { return }
    if low < elements.count, elements[low].repeats(new) {
      elements[low] = new
      return
    }
    guard low < limit else { return }
    elements.insert(new, at: low)
    if elements.count > limit { elements.removeLast() }
  }

  mutating func merge(_ other: Self) {
    for element in other.elements { insert(element) }
  }
}
