import PipeKit

/// The mistakes of an evaluation by kind, the most frequent kind first.
struct MistakeKinds: Sendable {
  struct Kind: Sendable {
    let name: String
    let count: Int
    /// The first ones in the order of the gold file.
    let shown: [Mistake]
  }

  let kinds: [Kind]
  /// How many of a kind are shown.
  private static let limit = 200

  init(_ mistakes: [Mistake]) {
    var names = NameTable()
    var byName: [[Mistake]] = []
    for mistake in mistakes {
      let name = Int(names.intern(Array(mistake.kind.utf8)))
      if name == byName.count { byName.append([]) }
      byName[name].append(mistake)
    }
    kinds = byName.map { all in
      Kind(name: all[0].kind, count: all.count, shown: Array(all.prefix(Self.limit)))
    }.sorted { left, right in
      left.count == right.count
        ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8) : left.count > right.count
    }
  }
}

extension MistakeKinds.Kind {
  /// The kind with its count: `ORG not found: 120, of which the first 100`.
  var heading: String {
    shown.count == count
      ? "\(name): \(count)" : "\(name): \(count), of which the first \(shown.count)"
  }
}
