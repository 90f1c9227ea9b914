internal import PipeKit

/// Tells words that end as common nouns and adverbs do: Uncertainty, Recently, Reviewing.
enum CommonEnding {
  static func has(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 7, range.count <= 20 else { return false }
    func ends(_ letters: StaticString) -> Bool {
      bytes.extracting(range.upperBound - letters.utf8CodeUnitCount..<range.upperBound)
        .equals(letters)
    }
    switch bytes[range.upperBound - 1] {
    case UInt8(ascii: "y"): return ends("ly") || ends("ity")
    case UInt8(ascii: "g"): return ends("ing")
    case UInt8(ascii: "n"): return ends("tion") || ends("sion")
    case UInt8(ascii: "s"):
      return ends("tions") || ends("ments") || ends("ness") || ends("ities") || ends("ings")
        || ends("ists") || ends("less")
    case UInt8(ascii: "t"): return ends("ment")
    case UInt8(ascii: "e"): return ends("ance") || ends("ence") || ends("able")
    case UInt8(ascii: "d"): return ends("ised") || ends("ized") || ends("ated")
    case UInt8(ascii: "l"): return ends("ical") || ends("ional")
    default: return false
    }
  }
}
