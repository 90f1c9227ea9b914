internal import PipeKit

/// The words before the first sentence of a story that say where it was sent from, when, and by
/// whom: "BEIJING, July 18 (Xinhua) --", "CAIRO - 25 July 2022:", "(Reuters) -".
///
/// A place in capitals needs a dash; one in small letters needs a date or an agency as well, or to
/// be a well known city.
enum Dateline {
  /// What was read of a dateline so far.
  private struct Parts {
    var position: Int
    var places = 0
    var isUppercase = true
    var hasDate = false
    var hasAgency = false
    var placeEnd = 0
  }

  private static let mostPlaceWords = 7
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
    var parts = Parts(position: start.range.lowerBound)
    readAgency(bytes, start, &parts)
    if parts.hasAgency {
      guard let end = dash(bytes, start, parts.position) else { return nil }
      return isFollowed(bytes, line, end, words: 3) ? (end, .agency) : nil
    }
    readPlace(bytes, start, &parts)
    guard parts.places > 0 else { return nil }
    parts.placeEnd = parts.position
    readDate(bytes, start, &parts)
    readAgency(bytes, start, &parts)
    if !parts.hasDate { readDate(bytes, start, &parts) }
    guard var end = dash(bytes, start, parts.position, orColon: parts.hasDate || parts.hasAgency)
    else { return nil }
    // "CAIRO - 25 July 2022: …"
    var later = parts
    later.position = end
    readDate(bytes, start, &later)
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
      || number <= lastCityLine && isCity(bytes, start.range.lowerBound..<parts.placeEnd)
    // A place in small letters may be the start of a route: "Lima – Quito Flight 20".
    guard isPlace, parts.isUppercase || hasSmallWord(bytes, line, end) else { return nil }
    return isFollowed(bytes, line, end, words: 7) ? (end, .dateline) : nil
  }

  /// Whether a mark is there that could divide a dateline from its story: most lines have none.
  private static func hasDivider(_ start: Span<UInt8>) -> Bool {
    start.contains(UInt8(ascii: "-")) || start.contains(UInt8(ascii: ":")) || start.contains(0xE2)
  }

  /// Reads "(Reuters)" or "(Borneo Bulletin/ANN)".
  private static func readAgency(_ bytes: Span<UInt8>, _ line: ZoneLine, _ parts: inout Parts) {
    var index = skipSpace(bytes, line, parts.position)
    guard index + 2 < line.range.upperBound, bytes[index] == UInt8(ascii: "(") else { return }
    let open = index
    var words = 1
    index += 1
    guard ZoneLine.isCapitalised(bytes, index..<line.range.upperBound) else { return }
    var isKnown = false
    var wordStart = index
    while index < line.range.upperBound, index - open < 40 {
      let byte = bytes[index]
      if byte == 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ")") {
        if AgencyTag.isName(bytes, wordStart..<index) { isKnown = true }
        wordStart = index + 1
        words += 1
      }
      if byte == UInt8(ascii: ")") {
        // An unknown name in brackets after a place: an agency only where a date was given.
        guard isKnown || parts.hasDate, words <= 5 else { return }
        parts.hasAgency = true
        parts.position = index + 1
        return
      }
      index += 1
    }
  }

  private static func readPlace(_ bytes: Span<UInt8>, _ line: ZoneLine, _ parts: inout Parts) {
    var letters = 0
    while parts.places < mostPlaceWords, let word = line.word(bytes, from: parts.position) {
      let core = ZoneLine.core(bytes, word)
      guard !core.isEmpty, bytes[word.lowerBound] != UInt8(ascii: "("),
        months.value(bytes, core) == nil, weekdays.value(bytes, core) == nil
      else { break }
      let isJoint = joints.value(bytes, core) != nil
      guard isJoint && parts.places > 0 || ZoneLine.isCapitalised(bytes, core) else { break }
      let splits = dashInside(bytes, word)
      for index in word.lowerBound..<(splits ?? word.upperBound)
      where bytes[index].isASCIILetter {
        letters += 1
        // "Calif." and "and" stand between places in capitals.
        if bytes[index].isASCIILowercase, parts.places == 0 { parts.isUppercase = false }
      }
      parts.places += 1
      parts.position = splits ?? word.upperBound
      if splits != nil { break }
      let last = bytes[word.upperBound - 1]
      if last == UInt8(ascii: ":") {
        parts.position = word.upperBound - 1
        break
      }
      if last == UInt8(ascii: "."), core.count > 6 { break }
    }
    if letters < 3 || labels.value(bytes, firstCore(bytes, line)) != nil {
      parts.isUppercase = false
    }
  }

  private static func firstCore(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Range<Int> {
    guard let word = line.word(bytes, from: line.range.lowerBound) else { return 0..<0 }
    return ZoneLine.core(bytes, word)
  }

  /// Where a long dash or two hyphens stand inside a word, as in "ROME—The".
  private static func dashInside(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    var index = word.lowerBound + 1
    while index + 2 < word.upperBound {
      let isLongDash =
        bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
      let isDouble = bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: "-")
      if isLongDash || isDouble { return index }
      index += 1
    }
    return nil
  }

  /// Reads "July 18", "Jul 25 2022", "25 July 2022", "Monday, March 5".
  private static func readDate(_ bytes: Span<UInt8>, _ line: ZoneLine, _ parts: inout Parts) {
    var position = parts.position
    var end = position
    var hasMonth = false
    var hasDay = false
    var words = 0
    while words < 5, let word = line.word(bytes, from: position) {
      words += 1
      let core = ZoneLine.core(bytes, word)
      guard !core.isEmpty, bytes[word.lowerBound] != UInt8(ascii: "(") else { break }
      if months.value(bytes, core) != nil {
        hasMonth = true
      } else if isNumber(bytes, core) {
        hasDay = true
      } else if weekdays.value(bytes, core) == nil {
        break
      }
      position = word.upperBound
      end = core.upperBound
      if bytes[position - 1] == UInt8(ascii: ":") { break }
    }
    guard hasMonth, hasDay else { return }
    parts.hasDate = true
    parts.position = end
  }

  private static func isNumber(_ bytes: Span<UInt8>, _ core: Range<Int>) -> Bool {
    guard core.count <= 4 else { return false }
    for index in core where !bytes[index].isASCIIDigit { return false }
    return true
  }

  private static func skipSpace(_ bytes: Span<UInt8>, _ line: ZoneLine, _ start: Int) -> Int {
    var index = start
    while index < line.range.upperBound, bytes[index] <= 0x20 || bytes[index] == 0x2C { index += 1 }
    return index
  }

  /// The end of the dash, or the colon, that divides the dateline from the story.
  private static func dash(
    _ bytes: Span<UInt8>, _ line: ZoneLine, _ start: Int, orColon: Bool = false
  ) -> Int? {
    let index = skipSpace(bytes, line, start)
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

  private static let months = WordTable<Bool>([
    (
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """, true
    )
  ])
  private static let weekdays = WordTable<Bool>([
    ("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun", true)
  ])
  private static let joints = WordTable<Bool>([
    ("and de del of la el al upon sur am an der le les los las do da on the", true)
  ])
  /// Words in capitals before a dash that are no place.
  private static let labels = WordTable<Bool>([
    (
      """
      breaking watch update updated exclusive opinion analysis video file live photos editorial
      explainer interview review comment feature features correction clarification note new just
      alert warning urgent podcast listen read sport sports business world news local politics
      """, true
    )
  ])
}
