internal import PipeKit

/// Judges whether a unit is mojibake, from its characters and from what stands around it.
struct MojibakeScore: ~Escapable {
  private let bytes: Span<UInt8>

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  /// What is known of the characters of a unit and of those around it.
  private struct Place {
    var lead: Unicode.Scalar
    var last: Unicode.Scalar
    var before: Unicode.Scalar
    var after: Unicode.Scalar
    var tailPoints = 0
    var tailCount = 0
  }

  /// The points for reading the unit as UTF-8.
  func points(_ unit: MojibakeUnit) -> Int {
    let place = place(of: unit)
    return place.tailPoints + (place.tailCount > 1 ? 2 : 0)
      + MojibakeOddness.leadPoints(place.lead, unit.page)
      + leadPlacePoints(place) + lastPlacePoints(place, unit) + meaningPoints(place, unit)
  }

  private func place(of unit: MojibakeUnit) -> Place {
    let (lead, length) = bytes.scalar(at: unit.start)
    var place = Place(
      lead: lead, last: lead,
      before: unit.start > 0 ? bytes.scalar(at: bytes.scalarStart(before: unit.start)).scalar : " ",
      after: unit.end < bytes.count ? bytes.scalar(at: unit.end).scalar : " ")
    var index = unit.start + length
    while index < unit.end {
      let (scalar, width) = bytes.scalar(at: index)
      place.tailPoints += MojibakeOddness.points(scalar)
      place.tailCount += 1
      place.last = scalar
      index += width
    }
    return place
  }

  /// The points of where the first character stands: a capital or a sign inside a word.
  private func leadPlacePoints(_ place: Place) -> Int {
    let isAfterLetter = MojibakeOddness.isLetter(place.before)
    if MojibakeOddness.points(place.lead) >= 2 {
      if MojibakeOddness.isLetter(place.last) { return isAfterLetter ? 3 : 2 }
      // Signs in a row are drawings, unless they stand in a word.
      return isAfterLetter ? 2 : place.tailCount == 1 ? -2 : 0
    }
    let isForeign = (0x370..<0x530).contains(place.lead.value) && place.before.value < 0x80
    switch ScalarClass(place.lead) {
    case .uppercase:
      guard isAfterLetter else { return 0 }
      return isForeign ? 3 : ScalarClass(place.before) == .lowercase ? 2 : 0
    case .lowercase:
      // A letter of another alphabet inside a word.
      return isAfterLetter && isForeign && place.lead != "\u{3C0}" ? 3 : 0
    default:
      return 0
    }
  }

  /// The points of where the last character stands: a sign that a letter follows.
  private func lastPlacePoints(_ place: Place, _ unit: MojibakeUnit) -> Int {
    let isC3 = CodePageBytes(place.lead)[unit.page] == 0xC3
    if MojibakeOddness.isLetter(place.last) {
      let leadIsCapital = ScalarClass(place.lead) == .uppercase
      var points = 0
      // A capital, or two, before a small letter.
      if ScalarClass(place.last) == .uppercase, ScalarClass(place.after) == .lowercase {
        points = leadIsCapital && MojibakeOddness.isLetter(place.lead) ? 2 : 1
      }
      // The letters that begin most mojibake stand before few letters beyond ASCII.
      let isUsual = MojibakeOddness.leadPoints(place.lead, unit.page) > 0
      return points + (isUsual ? 1 : 0)
        + (isUsual && ScalarClass(place.after) == .uppercase ? 1 : 0)
    }
    switch place.last {
    case "\u{A0}", " ": return isC3 ? 1 : 0
    case "\u{2019}" where place.after == "s" || place.after == "S": return 0
    default: break
    }
    guard MojibakeOddness.isLetter(place.after) else { return 0 }
    return MojibakeOddness.isLetter(place.lead) || MojibakeOddness.points(place.lead) >= 2 ? 2 : 0
  }

  /// The points of the character that would come of it.
  private func meaningPoints(_ place: Place, _ unit: MojibakeUnit) -> Int {
    guard let meant = Unicode.Scalar(unit.meant) else { return -9 }
    if unit.meant == 0xFFFD { return 1 }
    // Lines and corners side by side are a drawing.
    if isBox(place.lead), isBox(place.last), place.tailCount == 1 { return -5 }
    let kind = ScalarClass(meant)
    switch unit.script {
    case .latin:
      // A long s, and letters of phonetics and of languages that are rarely written.
      if unit.meant == 0x17F || (0x180...0x24F).contains(unit.meant) { return -3 }
      if (0x2B0...0x2FF).contains(unit.meant) { return -2 }
      // Central Europe does without this one.
      if unit.meant == 0xE5, unit.page == .windows1250 { return -1 }
      // A small letter between capitals.
      let isBetweenCapitals =
        ScalarClass(place.before) == .uppercase && ScalarClass(place.after) == .uppercase
      return kind == .lowercase && isBetweenCapitals ? -2 : 0
    case .punctuation: return 0
    case .pictures: return 1
    case .greek: return kind.isLetter ? 0 : -2
    case .cyrillic: return kind.isLetter && (0x400...0x45F).contains(unit.meant) ? 0 : -3
    case .hebrew, .arabic: return kind == .other ? -4 : -1
    case .indic: return kind == .other ? -4 : -2
    case .eastAsian: return unit.meant >= 0xFF00 ? 0 : -3
    case .control: return -1
    case .other: return -6
    }
  }

  private func isBox(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x25FF).contains(scalar.value) }
}
