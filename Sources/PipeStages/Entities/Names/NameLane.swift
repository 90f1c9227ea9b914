internal import PipeKit

/// The kinds of names, in the order of the lanes of ``NameScores``.
enum NameLane: Int, CaseIterable, Sendable {
  case person, organization, location, nationality, facility, product, miscellaneous

  /// The first kind whose lane does it; a person where none does.
  @inline(__always)
  static func first(where isWanted: (_ lane: Int) -> Bool) -> NameLane {
    for lane in 0...NameLane.miscellaneous.rawValue where isWanted(lane) {
      return NameLane(rawValue: lane) ?? .person
    }
    return .person
  }

  var label: Symbol {
    switch self {
    case .person: .person
    case .organization: .organization
    case .location: .location
    case .nationality: .nationality
    case .facility: .facility
    case .product: .product
    case .miscellaneous: .miscellaneous
    }
  }
}
