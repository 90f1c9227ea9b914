internal import PipeKit

/// The words before the first sentence of a story that say where it was sent from, when, and by
/// whom: "BEIJING, July 18 (Xinhua) --", "CAIRO - 25 July 2022:", "(Reuters) -".
///
/// A place in capitals needs a dash; one in small letters needs a date or an agency as well, or to
/// be a well known city.
enum Dateline {
  private static let longest = 110
  /// How far down a place in capitals, or a city, without a date may stand.
  private static let lastPlainLine = 12
  private static let lastCityLine = 4

  /// The end of the dateline, or of the agency's tag, that a line begins with.
  static func end(
    _ bytes: Span<UInt8>, _ line: ZoneLine, number: Int
  ) -> (end: Int, kind: Zone.Kind)? {
    let limit = min(line.range.upperBound, line.range.lowerBound + longest)
    let start = ZoneLine(bytes, line.range.lowerBound..<limit)
    guard !start.isEmpty, hasDivider(bytes.extracting(start.range)) else { return nil }
    var parts = DatelineParts(position: start.range.lowerBound)
    parts.readAgency(bytes, start)
    if parts.hasAgency {
      guard let end = dash(bytes, start, parts.position) else { return nil }
      return isFollowed(bytes, line, end, words: 3) ? (end, .agency) : nil
    }
    parts.readPlace(bytes, start)
    guard parts.places > 0 else { return nil }
    let placeEnd = parts.position
    parts.readDate(bytes, start)
    parts.readAgency(bytes, start)
    if !parts.hasDate { parts.readDate(bytes, start) }
    guard var end = dash(bytes, start, parts.position, orColon: parts.hasDate || parts.hasAgency)
    else { return nil }
    // "CAIRO - 25 July 2022: …"
    var later = parts
    later.position = end
    later.readDate(bytes, start)
    if later.hasDate, !parts.hasDate,
      let colon = dash(bytes, start, later.position, orColon: true)
    {
      (end, parts.hasDate) = (colon, true)
    }
    if parts.hasDate || parts.hasAgency {
      return isFollowed(bytes, line, end, words: 3) ? (end, .dateline) : nil
    }
    let isPlace =
      number <= lastPlainLine && parts.isUppercase
      || number <= lastCityLine && isCity(bytes, start.range.lowerBound..<placeEnd)
    // A place in small letters may be the start of a route: "Lima – Quito Flight 20".
    guard isPlace, parts.isUppercase || hasSmallWord(bytes, line, end) else { return nil }
    return isFollowed(bytes, line, end, words: 7) ? (end, .dateline) : nil
  }

  /// Whether a mark is there that could divide a dateline from its story: most lines have none.
  private static func hasDivider(_ start: Span<UInt8>) -> Bool {
    start.contains(UInt8(ascii: "-")) || start.contains(UInt8(ascii: ":")) || start.contains(0xE2)
  }

  /// The end of the dash, or the colon, that divides the dateline from the story.
  private static func dash(
    _ bytes: Span<UInt8>, _ line: ZoneLine, _ start: Int, orColon: Bool = false
  ) -> Int? {
    let index = line.skipSpace(bytes, from: start)
    guard index < line.range.upperBound else { return nil }
    let (scalar, length) = bytes.scalar(at: index)
    var end = index + length
    switch scalar {
    case "\u{2013}", "\u{2014}": return end
    case ":" where orColon: return end
    case "-":
      let isDouble = end < line.range.upperBound && bytes[end] == UInt8(ascii: "-")
      if isDouble { end += 1 }
      // A hyphen without spaces is part of a word.
      let isSpaced = end < line.range.upperBound && bytes[end] == 0x20 && index > start
      return isDouble || isSpaced ? end : nil
    default: return nil
    }
  }

  /// Whether a sentence follows: a capital, a number or a quotation mark, and so many words.
  private static func isFollowed(
    _ bytes: Span<UInt8>, _ line: ZoneLine, _ end: Int, words: Int
  ) -> Bool {
    let rest = ZoneLine(bytes, end..<line.range.upperBound)
    guard rest.wordCount(bytes, limit: words) >= words else { return false }
    let first = bytes[rest.range.lowerBound]
    return first.isASCIIDigit || first == 0x22 || first == 0x27 || first >= 0x80
      || ZoneLine.isCapitalised(bytes, rest.range) || first == UInt8(ascii: "$")
  }

  /// Whether the next words are those of a sentence rather than of a timetable: one is small.
  private static func hasSmallWord(_ bytes: Span<UInt8>, _ line: ZoneLine, _ end: Int) -> Bool {
    var position = end
    for _ in 0..<10 {
      guard let word = line.word(bytes, from: position) else { return false }
      if bytes[word.lowerBound].isASCIILowercase { return true }
      position = word.upperBound
    }
    return false
  }

  private static func isCity(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    var end = place.lowerBound
    while end < place.upperBound, bytes[end] != UInt8(ascii: ",") { end += 1 }
    var name: [UInt8] = []
    for index in place.lowerBound..<end { name.append(bytes[index]) }
    return cities.contains(name)
  }

  /// The cities that datelines name, by their bytes.
  private static let cities: Set<[UInt8]> = {
    PhraseLists.cities.withUTF8Buffer { list in
      let names = list.split(separator: UInt8(ascii: ",")).map { name in
        Array(name.drop { $0 <= 0x20 })
      }
      return Set(names)
    }
  }()
}
