/// How much of a word's weight reaches an entity, by how it stands to it, in 64ths.
struct RelationShares: Sendable, BitwiseCopyable {
  /// Of words that judge: the share of those against, and of those in favour.
  var blame: Int32
  var praise: Int32
  /// Of words that only colour the tone.
  var topic: Int32

  /// The kind of weight that a share is taken of.
  enum Kind: Int, CaseIterable { case blame, praise, topic }

  subscript(kind: Kind) -> Int32 {
    switch kind {
    case .blame: blame
    case .praise: praise
    case .topic: topic
    }
  }
}
