/// Turns what a word weighs into what it says of an entity.
struct RelationWeights: Sendable {
  private let shares: [RelationShares]

  init(_ shares: (Relation) -> RelationShares) {
    self.shares = Relation.allCases.map(shares)
  }

  /// What a word adds to the judgement of a mention, in the unit of ``Strength``.
  func value(of hit: Hit, _ contribution: Contribution) -> Int32 {
    share(of: Self.whole(of: hit, contribution), hit, contribution)
  }

  /// How much of a word's weight reaches the mention.
  @inline(__always)
  func share(of whole: Int32, _ hit: Hit, _ contribution: Contribution) -> Int32 {
    whole * shares[Int(contribution.relation.rawValue)][Self.kind(hit, whole)] / 64
  }

  /// What a word would add if all of its weight reached the mention.
  static func whole(of hit: Hit, _ contribution: Contribution) -> Int32 {
    let weight =
      switch contribution.relation.slot {
      case .tone: hit.tone
      case .own: hit.own
      case .other: hit.other
      }
    return Int32(weight) * hit.multiplier / 4 * fade / (fade + contribution.distance)
  }

  static func kind(_ hit: Hit, _ whole: Int32) -> RelationShares.Kind {
    if hit.traits.contains(.topic) { return .topic }
    return whole < 0 ? .blame : .praise
  }

  /// The distance in tokens at which half of a weight is left.
  private static let fade: Int32 = 24
}
