import PipeKit

/// Finds what could be a keyphrase: names, and runs of words that are neither grammar nor verbs.
///
/// Without a tagger: a run ends at a mark, a number, a function word or a common verb. Of each run
/// every one, two or three words in a row are candidates; rankings drop those that only occur in
/// longer ones.
struct CandidateReader {
  private(set) var phrases = PhraseList()
  private(set) var candidates: [Candidate] = []
  private let plain: PlainWords
  private var run: [Word] = []
  private var folded: [UInt8] = []
  private var key: [UInt8] = []

  /// One word of a run: where it is, and where its folded bytes are.
  private struct Word {
    var range: TextRange
    var folded: Range<Int>
    /// Without the s of a plural.
    var stem: Range<Int>
    var isGeneric: Bool
    /// Whether it may be the last word of a phrase.
    var mayEnd: Bool
  }

  init(_ plain: PlainWords = PlainWords()) { self.plain = plain }

  /// The number of a phrase that was read.
  mutating func number(of phrase: [UInt8]) -> Int { phrases.number(of: phrase[...]) }

  /// Reads the candidates of one document.
  mutating func read(_ text: Text, _ notes: Annotations) {
    phrases.removeAll()
    candidates.removeAll(keepingCapacity: true)
    var entity = 0
    for sentence in notes.sentences {
      let isHeadline = sentence.kind == .headline || isTitleCase(sentence, text, notes)
      run.removeAll(keepingCapacity: true)
      folded.removeAll(keepingCapacity: true)
      var token = sentence.tokens.lowerBound
      while token < min(sentence.tokens.upperBound, notes.tokens.count) {
        let range = notes.tokens[token].range
        while entity < notes.entities.count, notes.entities[entity].range.upper <= range.lower {
          entity += 1
        }
        if entity < notes.entities.count, notes.entities[entity].range.overlaps(range),
          notes.entities[entity].label != .nationality
        {
          flush(text)
          addName(notes.entities[entity], text, notes)
          let end = notes.entities[entity].range.upper
          while token < min(sentence.tokens.upperBound, notes.tokens.count),
            notes.tokens[token].range.lower < end
          {
            token += 1
          }
          continue
        }
        let isFirst = token == sentence.tokens.lowerBound
        addWord(notes.tokens[token], text, folds: isFirst || isHeadline)
        token += 1
      }
      flush(text)
    }
  }

  // MARK: Names

  /// Names count whole, by their fullest form; dates and amounts only end a run.
  private mutating func addName(_ entity: Entity, _ text: Text, _ notes: Annotations) {
    guard Self.named.contains(entity.label) else { return }
    key.removeAll(keepingCapacity: true)
    if entity.canonical.isEmpty {
      Self.append(text.bytes(entity.range), to: &key)
    } else {
      Self.append(notes.strings[entity.canonical], to: &key)
    }
    guard Self.nameLengths.contains(key.count) else { return }
    candidates.append(
      Candidate(
        phrase: phrases.number(of: key[...]), range: entity.range, words: 1, isName: true))
  }

  private static let named: Set<Symbol> = [
    .person, .organization, .location, .facility, .product, .miscellaneous,
  ]

  /// Appends a name with single spaces for its white space.
  private static func append(_ name: Span<UInt8>, to key: inout [UInt8]) {
    for index in name.indices {
      let byte = name[index]
      if !byte.isASCIIWhitespace {
        key.append(byte)
      } else if key.last != 0x20 {
        key.append(0x20)
      }
    }
  }

  // MARK: Words

  /// What is longer, in bytes, is no word that anybody would read.
  private static let lengths = 2...60
  private static let nameLengths = 2...120

  /// Whether most longer words of a sentence have capitals, as in "Dockers Vote To Strike".
  private func isTitleCase(_ sentence: Sentence, _ text: Text, _ notes: Annotations) -> Bool {
    var long = 0
    var large = 0
    let bytes = text.bytes
    for token in sentence.tokens where token < notes.tokens.count {
      let range = notes.tokens[token].range
      guard notes.tokens[token].kind == .word, range.count > 3 else { continue }
      long += 1
      if bytes[Int(range.lower)].isASCIIUppercase { large += 1 }
    }
    return long >= 4 && large * 3 > long * 2
  }

  private mutating func addWord(_ token: Token, _ text: Text, folds: Bool) {
    let bytes = text.bytes(token.range)
    guard token.kind == .word, Self.lengths.contains(bytes.count) else { return flush(text) }
    let start = folded.count
    var isAcronym = bytes.count > 1
    for index in bytes.indices where bytes[index].isASCIILowercase { isAcronym = false }
    for index in bytes.indices {
      folded.append(folds && !isAcronym ? bytes[index].asciiLowercased : bytes[index])
    }
    var small = Array(folded[start...])
    for index in small.indices { small[index] = small[index].asciiLowercased }
    if plain.breaks(small) || small.first == 0x27 {
      return flush(text)
    }
    let stem = start..<folded.count - Self.pluralEnding(small)
    let isVerbal = small.hasEnding("ed") || small.hasEnding("ly")
    let isDescriptive = Self.describing.contains { small.hasEnding($0) } && !plain.isNoun(small)
    run.append(
      Word(
        range: token.range, folded: start..<folded.count, stem: stem,
        isGeneric: plain.isGeneric(small) || small.count < 3 || isVerbal || isDescriptive,
        mayEnd: !isVerbal && (small.count > 2 || isAcronym)))
  }

  /// Endings of words that seldom are what a text is about when they stand alone.
  private static let describing: [StaticString] = [
    "ing", "able", "ible", "ful", "ous", "less", "wise",
  ]

  /// Endings of words that have an s without being plurals, or whose singular is more than an s
  /// away.
  private static let notPlural: [StaticString] = [
    "ss", "us", "is", "os", "ies", "ws", "ches", "shes", "xes",
  ]

  /// How many bytes of a word are the ending of its plural.
  private static func pluralEnding(_ word: [UInt8]) -> Int {
    guard word.count > 3, word.hasEnding("s") else { return 0 }
    return notPlural.contains { word.hasEnding($0) } ? 0 : 1
  }

  /// Takes the candidates of the run that ends here.
  private mutating func flush(_ text: Text) {
    defer { run.removeAll(keepingCapacity: true) }
    for first in run.indices {
      for last in first..<min(run.count, first + 3) {
        let count = last - first + 1
        guard run[last].mayEnd, count > 1 || !run[last].isGeneric, count < 4 else { continue }
        // "international people": at least one word must say something.
        guard run[first...last].contains(where: { !$0.isGeneric }) else { continue }
        guard isUnbroken(first, last, text) else { break }
        addPhrase(first, last)
      }
    }
  }

  /// Whether nothing but one space or a line's end stands between the words.
  private func isUnbroken(_ first: Int, _ last: Int, _ text: Text) -> Bool {
    guard last > first else { return true }
    let gap = Int(run[last].range.lower) - Int(run[last - 1].range.upper)
    return gap >= 0 && gap <= 2
  }

  private mutating func addPhrase(_ first: Int, _ last: Int) {
    key.removeAll(keepingCapacity: true)
    for index in first..<last {
      key.append(contentsOf: folded[run[index].folded])
      key.append(0x20)
    }
    key.append(contentsOf: folded[run[last].stem])
    let range = TextRange(run[first].range.lower, run[last].range.upper)
    candidates.append(
      Candidate(
        phrase: phrases.number(of: key[...]), range: range, words: last - first + 1,
        isName: false, isPlural: run[last].stem.count < run[last].folded.count))
  }
}

extension [UInt8] {
  /// Whether the bytes end in those of a literal.
  fileprivate func hasEnding(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count > length else { return false }
    return ending.withUTF8Buffer { buffer in
      for index in 0..<length where self[count - length + index] != buffer[index] { return false }
      return true
    }
  }
}
