internal import PipeKit

/// What the last letters of a name tell of it.
enum NameEnding {
  case none, person, place, nationality

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    func ends(_ letters: StaticString) -> Bool {
      let count = letters.utf8CodeUnitCount
      guard range.count > count else { return false }
      return bytes.extracting(range.upperBound - count..<range.upperBound).equals(letters)
    }
    switch bytes[range.upperBound - 1] {
    case UInt8(ascii: "v"): self = ends("ov") || ends("ev") ? .person : .none
    case UInt8(ascii: "y"): self = ends("sky") || ends("skyy") ? .person : .none
    case UInt8(ascii: "i"):
      self = ends("ski") || ends("dze") || ends("shvili") || ends("elli") ? .person : .none
    case UInt8(ascii: "o"): self = ends("enko") ? .person : .none
    case UInt8(ascii: "z"): self = ends("ez") ? .person : .none
    case UInt8(ascii: "n"):
      if ends("sson") || ends("sen") || ends("yan") {
        self = .person
      } else if ends("stan") || ends("istan") {
        self = .place
      } else {
        self = ends("ian") || ends("can") ? .nationality : .none
      }
    case UInt8(ascii: "s"):
      self = ends("ians") || ends("cans") ? .nationality : ends("poulos") ? .person : .none
    case UInt8(ascii: "e"):
      self = ends("ese") ? .nationality : ends("shire") || ends("ville") ? .place : .none
    case UInt8(ascii: "h"): self = ends("ish") ? .nationality : ends("burgh") ? .place : .none
    case UInt8(ascii: "d"): self = ends("abad") || ends("grad") || ends("land") ? .place : .none
    case UInt8(ascii: "g"): self = ends("burg") ? .place : .none
    case UInt8(ascii: "r"): self = ends("pur") ? .place : .none
    default: self = .none
    }
  }
}
