/// Where each way of writing a name is used, as linked lists over the proposals of a document.
struct NameMentions: Sendable {
  /// The word of each proposal, and the proposal that mentions the same surface next; -1 for none.
  private var words: [Int32] = []
  private var next: [Int32] = []
  /// The first and the last proposal of each surface.
  private var first: [Int32] = []
  private var last: [Int32] = []

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    next.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    last.removeAll(keepingCapacity: true)
  }

  /// Counts a proposal that names nothing.
  mutating func skip() {
    words.append(-1)
    next.append(-1)
  }

  /// Adds the next proposal to a surface, which may be new.
  mutating func add(to surface: Int32, at word: Int32) {
    let place = Int32(words.count)
    words.append(word)
    next.append(-1)
    if Int(surface) == first.count {
      first.append(place)
      last.append(place)
    } else {
      next[Int(last[Int(surface)])] = place
      last[Int(surface)] = place
    }
  }

  /// Whether there are at most two mentions of a surface.
  func areFew(_ surface: Int32) -> Bool {
    let second = next[Int(first[Int(surface)])]
    return second < 0 || next[Int(second)] < 0
  }

  /// Whether the document writes a surface after one word and before another.
  func isUsed(_ surface: Int32, after start: Int32, before end: Int32) -> Bool {
    var mention = first[Int(surface)]
    while mention >= 0, words[Int(mention)] < end {
      if words[Int(mention)] > start { return true }
      mention = next[Int(mention)]
    }
    return false
  }
}
