/// The groups that a name of one word may stand for, few or too many.
struct NameCandidates {
  /// In the order in which they were met.
  private(set) var groups: [Int32] = []
  /// Where the document introduces each of them.
  private(set) var introduced: [Int32] = []
  /// Whether there were more than anyone can tell apart.
  var isCut = false

  /// The only one there is.
  var only: Int32? { groups.count == 1 && !isCut ? groups[0] : nil }

  /// Adds a group that has a bearer of the name, first named at a word.
  mutating func add(_ group: Int32, introduced word: Int32) {
    if let place = groups.firstIndex(of: group) {
      introduced[place] = min(introduced[place], word)
    } else {
      groups.append(group)
      introduced.append(word)
    }
  }

  /// The group introduced first, and where it and the next one are introduced.
  var earliest: (group: Int32, word: Int32, next: Int32)? {
    guard !isCut, let first = introduced.min(), let place = introduced.firstIndex(of: first)
    else { return nil }
    let next = introduced.indices.filter { $0 != place }.map { introduced[$0] }.min()
    return (groups[place], first, next ?? .max)
  }
}

/// One of several groups that a surface may stand for.
struct NameDoubt: BitwiseCopyable {
  var surface: Int32
  var group: Int32
}
