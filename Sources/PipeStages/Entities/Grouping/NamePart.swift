/// A part of a longer name by which the document may call it again: a family name, the letters of
/// an acronym.
struct NamePart: BitwiseCopyable {
  /// How a part is made from the whole.
  enum Kind: UInt8 {
    case familyName, givenName, middleName, endOfName, shortName, spelledOut, ofNation, head,
      initials,
      familyLetter, firstLetter
  }

  let key: UInt64
  let surface: Int32

  init(_ kind: Kind, _ lane: NameLane, _ key: NameKey, surface: Int32) {
    self.key = Self.key(kind, lane, key)
    self.surface = surface
  }

  /// One number for a part of a kind of name.
  static func key(_ kind: Kind, _ lane: NameLane, _ key: NameKey) -> UInt64 {
    key.followed(by: NameKey(mark: kind.rawValue &+ UInt8(lane.rawValue) &* 16)).value
  }
}
