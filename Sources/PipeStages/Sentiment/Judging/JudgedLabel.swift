internal import PipeKit

/// What an entity's label says of how it can be judged.
enum JudgedLabel {
  /// A date or an amount, which nobody judges.
  case value
  /// A place, a building or a people: mostly where something happens, or who it happens to. It is
  /// judged by what is said of it, not by what else its sentence says.
  case place
  case actor

  init(_ label: Symbol) {
    switch label {
    case .date, .money, .time, .percent, .quantity, .ordinal, .cardinal: self = .value
    case .location, .facility, .nationality: self = .place
    default: self = .actor
    }
  }
}
