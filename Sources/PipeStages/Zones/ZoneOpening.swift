internal import PipeKit

/// Words that furniture of one kind begins with, and what must follow them.
struct ZoneOpening: Sendable {
  /// What the rest of the line has to be.
  enum Rest: Sendable {
    case anything
    /// Nothing but marks.
    case nothing
    /// Nothing but marks, and titles on the lines below.
    case list
    /// A colon or another dividing mark.
    case mark
    /// A mark, a title that begins with a capital, or nothing.
    case title
    /// A short note with a number in it.
    case number
    /// A mark, a number, the sign ©, or the word "by".
    case owner
    /// One of the words that go on a request: for, to, here, now.
    case request
  }

  let words: StaticString
  let kind: Zone.Kind
  let rest: Rest

  init(_ words: StaticString, _ kind: Zone.Kind, _ rest: Rest) {
    self.words = words
    self.kind = kind
    self.rest = rest
  }

  /// The longest furniture of each kind in words.
  private static let longestCaption = 70
  private static let longestRequest = 30
  private static let longestNote = 14
  /// Titles and names that end in a full stop have few words.
  private static let longestStop = 6

  /// Whether the line goes on as it must after the words, which end at `end`.
  func accepts(_ bytes: Span<UInt8>, _ line: ZoneLine, after end: Int) -> Bool {
    let rest = ZoneLine(bytes, end..<line.range.upperBound)
    switch self.rest {
    case .anything:
      return line.wordCount(bytes, limit: limit) <= limit
    case .nothing, .list:
      return hasNoLetters(bytes, rest)
    case .mark:
      return startsWithMark(bytes, rest) && line.wordCount(bytes, limit: limit) <= limit
    case .title:
      guard line.wordCount(bytes, limit: limit) <= limit else { return false }
      return rest.isEmpty || startsWithMark(bytes, rest) || startsTitle(bytes, rest)
    case .number:
      return line.wordCount(bytes, limit: Self.longestNote) <= Self.longestNote
        && !rest.isEmpty && hasDigit(bytes, rest) && !line.endsSentence(bytes)
    case .owner:
      guard !rest.isEmpty else { return false }
      let first = bytes[rest.range.lowerBound]
      return startsWithMark(bytes, rest) || first.isASCIIDigit || first == 0xC2
        || first == UInt8(ascii: "(")
        || rest.end(of: "by", bytes, at: rest.range.lowerBound) != nil
    case .request:
      guard line.wordCount(bytes, limit: limit) <= limit else { return false }
      guard let word = rest.word(bytes, from: rest.range.lowerBound) else { return true }
      return Self.requests.value(bytes, ZoneLine.core(bytes, word)) != nil
    }
  }

  private var limit: Int { kind == .caption ? Self.longestCaption : Self.longestRequest }

  private static let requests = WordTable<Bool>([
    ("for to here now today our my the your from about us on at", true)
  ])

  private func hasNoLetters(_ bytes: Span<UInt8>, _ rest: ZoneLine) -> Bool {
    for index in rest.range {
      let byte = bytes[index]
      if byte.isASCIILetter || byte.isASCIIDigit { return false }
      // A letter of another script; arrows and dashes begin with E2.
      if byte >= 0xC3, byte != 0xE2 { return false }
    }
    return true
  }

  private func hasDigit(_ bytes: Span<UInt8>, _ rest: ZoneLine) -> Bool {
    for index in rest.range where bytes[index].isASCIIDigit { return true }
    return false
  }

  /// Whether a colon, bar, arrow, dash or closing bracket comes first; a hyphen between two words
  /// is none.
  private func startsWithMark(_ bytes: Span<UInt8>, _ rest: ZoneLine) -> Bool {
    guard !rest.isEmpty else { return false }
    let start = rest.range.lowerBound
    switch bytes.scalar(at: start).scalar {
    case "-":
      let joinsWords = start > 0 && bytes[start - 1] > 0x20 && start + 1 < rest.range.upperBound
      return !(joinsWords && bytes[start + 1].isASCIILetter)
    case ":", "|", ">", "/", "]", "\u{2013}", "\u{2014}", "\u{BB}", "\u{203A}",
      "\u{2190}"..."\u{21FF}", "\u{25B6}", "\u{25BA}":
      return true
    default: return false
    }
  }

  private func startsTitle(_ bytes: Span<UInt8>, _ rest: ZoneLine) -> Bool {
    guard let word = rest.word(bytes, from: rest.range.lowerBound) else { return true }
    if Self.requests.value(bytes, ZoneLine.core(bytes, word)) != nil {
      return !rest.endsSentence(bytes)
    }
    // "Elsewhere on Wall Street, shares fell after the report." is a part of the story.
    if rest.endsSentence(bytes), bytes[rest.range.upperBound - 1] == UInt8(ascii: "."),
      rest.wordCount(bytes, limit: Self.longestStop) > Self.longestStop
    {
      return false
    }
    let first = bytes[word.lowerBound]
    return ZoneLine.isCapitalised(bytes, word) || first.isASCIIDigit
      || first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") || first == 0xE2
  }
}
