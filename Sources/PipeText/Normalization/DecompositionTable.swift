/// The full decomposition of each scalar but the Korean syllables.
struct DecompositionTable: Sendable {
  /// The number of each scalar's decomposition; zero for none.
  private let numbers: ScalarTable<UInt16>
  /// Where each decomposition begins in ``scalars``; one more than there are decompositions.
  private let starts: [UInt16]
  /// All decompositions, one after the other.
  let scalars: [UInt32]

  /// Expands lists of single steps until nothing decomposes further.
  init(_ lists: [MappingList]) {
    var runs: [(count: Int, value: UInt16)] = []
    var starts: [UInt16] = [0, 0]
    var scalars: [UInt32] = []
    var end: UInt32 = 0
    let sources = lists.flatMap { $0.mappings.map(\.scalar) }.sorted()
    for (index, scalar) in sources.enumerated() {
      Self.expand(scalar, lists, into: &scalars)
      starts.append(UInt16(scalars.count))
      runs.append((Int(scalar - end), 0))
      runs.append((1, UInt16(index + 1)))
      end = scalar + 1
    }
    numbers = ScalarTable(initial: 0, runs: runs)
    self.starts = starts
    self.scalars = scalars
  }

  private static func expand(
    _ scalar: UInt32, _ lists: [MappingList], into scalars: inout [UInt32]
  ) {
    for list in lists {
      guard let targets = list.targets(of: scalar) else { continue }
      for target in targets { expand(target, lists, into: &scalars) }
      return
    }
    scalars.append(scalar)
  }

  /// Where the decomposition of a scalar lies in ``scalars``; empty where it has none.
  @inline(__always)
  subscript(scalar: Unicode.Scalar) -> Range<Int> {
    let number = Int(numbers[scalar])
    return Int(starts[number])..<Int(starts[number + 1])
  }

  /// The first scalar of the decomposition, or the scalar itself.
  func first(_ scalar: Unicode.Scalar) -> UInt32 {
    let range = self[scalar]
    return range.isEmpty ? scalar.value : scalars[range.lowerBound]
  }
}
