import PipeKit

/// Which entities of a finished tally have been joined, and what speaks against joining more.
struct NameJoins {
  private let tally: Tally
  /// The entity that each entity has joined, or itself.
  private var joined: [UInt32]
  /// The members of each group, by its root; only of groups of more than one.
  private var groups: [UInt32: [UInt32]] = [:]
  /// What an entity that stays alone may stand for.
  private(set) var candidates: [UInt32: [UInt32]] = [:]

  init(_ tally: Tally) {
    self.tally = tally
    joined = Array(0..<UInt32(tally.entities.count))
  }

  /// The entity that stands for this one and all that joined it.
  func root(of entity: UInt32) -> UInt32 {
    var root = entity
    while joined[Int(root)] != root { root = joined[Int(root)] }
    return root
  }

  /// A root and all that joined it.
  func members(of root: UInt32) -> [UInt32] { groups[root] ?? [root] }

  /// In how many documents a group was named.
  func documents(of root: UInt32) -> Int {
    members(of: root).reduce(0) { $0 + tally.entities[Int($1)].documents }
  }

  /// How often "Mr" and the like, and "Ms" and the like, were said of a group.
  func titles(of root: UInt32) -> (men: Int, women: Int) {
    members(of: root).reduce(into: (men: 0, women: 0)) { sum, entity in
      sum.men += Int(tally.entities[Int(entity)].men)
      sum.women += Int(tally.entities[Int(entity)].women)
    }
  }

  /// Joins a weaker name to the only stronger one, if nothing speaks against it and `allows` does
  /// not; or else notes what it may stand for.
  mutating func join(
    _ weak: UInt32, toOnlyOneOf strong: [UInt32], if allows: (NameJoins, UInt32) -> Bool
  ) {
    let weakRoot = root(of: weak)
    var roots: [UInt32] = []
    for entity in strong {
      let root = root(of: entity)
      if root != weakRoot, !roots.contains(root) { roots.append(root) }
    }
    guard let only = roots.first else { return }
    if roots.count == 1, agree(weakRoot, only), allows(self, only) {
      joined[Int(weakRoot)] = only
      groups[only] = members(of: only) + members(of: weakRoot)
      groups[weakRoot] = nil
      candidates[weakRoot] = nil
    } else if weakRoot == weak {
      candidates[weak] = roots
    }
  }

  /// Whether neither titles nor any document tell two groups apart.
  private func agree(_ weak: UInt32, _ strong: UInt32) -> Bool {
    let (left, right) = (titles(of: weak), titles(of: strong))
    if left.men > 0, left.women > 0 || right.women > right.men { return false }
    if left.women > 0, right.men > right.women { return false }
    return members(of: strong).allSatisfy { member in
      members(of: weak).allSatisfy { other in
        !tally.areApart(other, member)
          && tally.aliases?.areHeldApart(tally.makeKey(other), tally.makeKey(member)) != true
      }
    }
  }
}
