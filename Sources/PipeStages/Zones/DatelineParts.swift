internal import PipeKit

/// The place, the date and the agency at the start of a line, as far as they have been read.
struct DatelineParts {
  /// Where the next part begins.
  var position: Int
  /// How many words of places there are.
  private(set) var places = 0
  /// Whether the first of them is in capitals.
  private(set) var isUppercase = true
  var hasDate = false
  private(set) var hasAgency = false

  private static let mostPlaceWords = 7

  init(position: Int) { self.position = position }

  /// Reads "(Reuters)" or "(Borneo Bulletin/ANN)".
  mutating func readAgency(_ bytes: Span<UInt8>, _ line: ZoneLine) {
    var index = line.skipSpace(bytes, from: position)
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
        guard isKnown || hasDate, words <= 5 else { return }
        hasAgency = true
        position = index + 1
        return
      }
      index += 1
    }
  }

  /// Reads the words of a place: "NEW YORK and PARIS".
  mutating func readPlace(_ bytes: Span<UInt8>, _ line: ZoneLine) {
    var letters = 0
    while places < Self.mostPlaceWords, let word = line.word(bytes, from: position) {
      let core = ZoneLine.core(bytes, word)
      guard !core.isEmpty, bytes[word.lowerBound] != UInt8(ascii: "("),
        SentenceWords.months.value(bytes, core) == nil, Self.weekdays.value(bytes, core) == nil
      else { break }
      let isJoint = Self.joints.value(bytes, core) != nil
      guard isJoint && places > 0 || ZoneLine.isCapitalised(bytes, core) else { break }
      let splits = dashInside(bytes, word)
      for index in word.lowerBound..<(splits ?? word.upperBound)
      where bytes[index].isASCIILetter {
        letters += 1
        // "Calif." and "and" stand between places in capitals.
        if bytes[index].isASCIILowercase, places == 0 { isUppercase = false }
      }
      places += 1
      position = splits ?? word.upperBound
      if splits != nil { break }
      let last = bytes[word.upperBound - 1]
      if last == UInt8(ascii: ":") {
        position = word.upperBound - 1
        break
      }
      if last == UInt8(ascii: "."), core.count > 6 { break }
    }
    if letters < 3 || Self.labels.value(bytes, firstCore(bytes, line)) != nil {
      isUppercase = false
    }
  }

  private func firstCore(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Range<Int> {
    guard let word = line.word(bytes, from: line.range.lowerBound) else { return 0..<0 }
    return ZoneLine.core(bytes, word)
  }

  /// Where a long dash or two hyphens stand inside a word, as in "ROME—The".
  private func dashInside(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
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
  mutating func readDate(_ bytes: Span<UInt8>, _ line: ZoneLine) {
    var place = position
    var end = position
    var hasMonth = false
    var hasDay = false
    var words = 0
    while words < 5, let word = line.word(bytes, from: place) {
      words += 1
      let core = ZoneLine.core(bytes, word)
      guard !core.isEmpty, bytes[word.lowerBound] != UInt8(ascii: "(") else { break }
      if SentenceWords.months.value(bytes, core) != nil {
        hasMonth = true
      } else if isNumber(bytes, core) {
        hasDay = true
      } else if Self.weekdays.value(bytes, core) == nil {
        break
      }
      place = word.upperBound
      end = core.upperBound
      if bytes[place - 1] == UInt8(ascii: ":") { break }
    }
    guard hasMonth, hasDay else { return }
    hasDate = true
    position = end
  }

  private func isNumber(_ bytes: Span<UInt8>, _ core: Range<Int>) -> Bool {
    guard core.count <= 4 else { return false }
    for index in core where !bytes[index].isASCIIDigit { return false }
    return true
  }

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
