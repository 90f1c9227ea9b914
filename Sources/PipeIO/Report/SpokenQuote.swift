import PipeKit

/// What somebody named is quoted as saying.
struct SpokenQuote: Hashable, Sendable {
  var speaker: [UInt8]
  /// On one line, with its quotation marks.
  var words: [UInt8]
  var documentID: [UInt8]
  var day: Day?

  /// The length in bytes of a quotation that says something and reads quickly.
  private static let goodLength = 160
  /// Of longer ones the report shows the beginning.
  private static let limit = 400

  /// Reads a quotation as a plugin's layer writes it: `text` and `speaker`, with `canonical` where
  /// the full name is known. Nil where nobody is named.
  init?(_ quote: JSONValue, of document: Document, _ day: Day?) {
    guard let text = quote["text"]?.string, let speaker = quote["speaker"] else { return nil }
    let name = speaker["canonical"]?.string ?? speaker["text"]?.string ?? ""
    guard text.utf8.count > 20, Self.isName(name) else { return nil }
    self.speaker = Excerpt.onOneLine(Array(name.utf8).span, limit: 80)
    words = Excerpt.onOneLine(Array(text.utf8).span, limit: Self.limit)
    documentID = Array(document.id.utf8)
    self.day = day
  }

  /// Whether words name somebody: their last one has a capital, and is no pronoun.
  private static func isName(_ words: String) -> Bool {
    guard let last = words.split(separator: " ").last, let first = last.unicodeScalars.first else {
      return false
    }
    return first.properties.isUppercase && !pronouns.contains(String(last))
  }

  private static let pronouns: Set<String> = [
    "He", "She", "They", "It", "I", "We", "You", "Who", "One", "Some", "Many", "Others", "This",
    "That",
  ]

  private var rank: Int { abs(words.count - Self.goodLength) }
}

extension SpokenQuote: Ranked {
  /// Whether two documents quote the same.
  func repeats(_ other: SpokenQuote) -> Bool { words == other.words && speaker == other.speaker }

  func precedes(_ other: SpokenQuote) -> Bool {
    if rank != other.rank { return rank < other.rank }
    for (mine, theirs) in [
      (words, other.words), (speaker, other.speaker), (documentID, other.documentID),
    ] where mine != theirs {
      return mine.lexicographicallyPrecedes(theirs)
    }
    return (day?.digits ?? 0) < (other.day?.digits ?? 0)
  }
}

extension SpokenQuote {
  func write(to state: inout StateWriter) {
    for bytes in [speaker, words, documentID] { state.bytes(bytes) }
    state.integer(Int64(day?.digits ?? 0))
  }

  init(from state: inout StateReader) throws(DocumentError) {
    speaker = try state.bytes()
    words = try state.bytes()
    documentID = try state.bytes()
    day = Day(digits: try state.total())
  }
}
