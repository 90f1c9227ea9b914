import PipeKit

/// Notes which entities of one family a document held to be different.
///
/// Two persons with one last name in one document, or an acronym beside a name with its initials,
/// are not joined across documents. Its array is scratch space.
struct FamilyComparison: Sendable {
  private var families: [UInt64] = []

  /// A longer row is a list, such as all the members of a family.
  private static let limit = 20

  init() {}

  /// Compares the distinct entities of one document.
  mutating func compare(_ named: [UInt32], in tally: inout Tally) {
    families.removeAll(keepingCapacity: true)
    for entity in named {
      families.append(KeyTable.key(tally.entities[Int(entity)].family, entity))
    }
    families.sort()
    var start = 0
    while start < families.count {
      let family = KeyTable.parts(families[start]).high
      var end = start + 1
      while end < families.count, KeyTable.parts(families[end]).high == family { end += 1 }
      tellApart(start..<min(end, start + Self.limit), in: &tally)
      start = end
    }
  }

  private func tellApart(_ row: Range<Int>, in tally: inout Tally) {
    for first in row {
      for second in first + 1..<row.upperBound {
        tally.tellApart(
          KeyTable.parts(families[first]).low, KeyTable.parts(families[second]).low)
      }
    }
  }
}
