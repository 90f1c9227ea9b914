internal import PipeKit

/// The kinds of names, in the order of the lanes of ``NameScores``.
enum NameLane: Int, CaseIterable, Sendable {
  case person, organization, location, nationality, facility, product, miscellaneous

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
