import PipeKit

/// The words of a document as the features see them, and how it uses each of them.
///
/// Scratch space of one worker: ``read(_:tokens:sentences:forms:)`` replaces all it holds.
struct NameDocument {
  private(set) var pieces: [NamePiece] = []
  /// The first piece of each token, and after the last one the end.
  private var firstPieces: [Int32] = []
  /// The form of each piece.
  private(set) var forms: [Int32] = []
  private(set) var marks: [TokenMarks] = []
  /// What the rules say of each piece, as codes of ``NameHint``.
  private(set) var hints: [UInt8] = []
  /// Paragraphs, as ranges of pieces.
  private(set) var paragraphs: [Range<Int>] = []
  private var words: [DocumentWord] = []
  private var touched: [Int32] = []
  /// How personal the text is: 0 for news, 1 for much else, 2 for letters and talk.
  private(set) var style: UInt32 = 0
  /// Words that are capitalised more than once, by their lower-case form.
  private(set) var repeatedWords: [Int32] = []
  /// The occurrences of all words, as lists through ``Occurrence/next``.
  private(set) var occurrences: [Occurrence] = []

  /// One capitalised occurrence of a word, with the forms beside it.
  struct Occurrence: BitwiseCopyable {
    var token: Int32
    var before: Int32
    var after: Int32
    /// The next occurrence in the list of the same word; −1 at its end.
    var next: Int32
  }

  /// A paragraph longer than this is cut at a sentence, and one longer sentence anywhere.
  static let maximumParagraph = 1_000

  /// Reads some tokens of a document, of which the first has the number `firstToken` there.
  mutating func read(
    _ text: Span<UInt8>, tokens: Span<Token>, sentences: Span<Sentence>, firstToken: Int,
    forms memory: inout WordForms
  ) {
    pieces.removeAll(keepingCapacity: true)
    firstPieces.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    for index in tokens.indices {
      firstPieces.append(Int32(pieces.count))
      let range = tokens[index].range
      let form = memory.number(of: text.extracting(range.indices))
      if tokens[index].kind == .word, memory.forms[Int(form)].traits.contains(.hasHyphen) {
        appendParts(of: range, text, Int32(firstToken + index), &memory)
      } else {
        append(range, Int32(firstToken + index), form)
      }
    }
    firstPieces.append(Int32(pieces.count))
    findParagraphs(sentences, firstToken)
    for paragraph in paragraphs { markPlaces(paragraph, memory.forms.span) }
    countWords(memory)
    measureStyle(tokens, memory.forms.span)
  }

  /// Takes up what the rules say of the document, from hint `next` on, which moves along.
  mutating func read(_ advice: Span<NameHint>, from next: inout Int) {
    hints.removeAll(keepingCapacity: true)
    hints.append(contentsOf: repeatElement(NameHint.none, count: pieces.count))
    guard let first = pieces.first else { return }
    while next < advice.count, advice[next].range.upper <= first.range.lower { next += 1 }
    var piece = 0
    while next < advice.count {
      let hint = advice[next]
      while piece < pieces.count, pieces[piece].range.upper <= hint.range.lower { piece += 1 }
      guard piece < pieces.count else { return }
      var code = hint.code
      while piece < pieces.count, pieces[piece].range.lower < hint.range.upper {
        hints[piece] = code
        code |= 1
        piece += 1
      }
      next += 1
    }
  }

  /// Lists what the occurrences of a word have beside them: a feature in the upper half of each
  /// entry, the number of the occurrence in the lower. Sorted.
  func gatherElsewhere(
    _ lowerNumber: Int32, _ forms: [WordForm], keys: inout [UInt32], into list: inout [UInt64]
  ) {
    list.removeAll(keepingCapacity: true)
    var place = words[Int(lowerNumber)].occurrences
    while place >= 0 {
      let occurrence = occurrences[Int(place)]
      keys.removeAll(keepingCapacity: true)
      WordFeatures.appendNeighbour(
        forms[Int(occurrence.before)], as: .beforeElsewhere, to: &keys)
      WordFeatures.appendNeighbour(forms[Int(occurrence.after)], as: .afterElsewhere, to: &keys)
      for key in keys { list.append(UInt64(key) << 32 | UInt64(place)) }
      place = occurrence.next
    }
    list.sort()
  }

  /// The piece at which an occurrence that was listed stands.
  func token(of entry: UInt64) -> Int {
    Int(occurrences[Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)].token)
  }

  /// Where in the list of a word's occurrences one of them stands.
  func listPlace(of occurrence: Int32, _ word: DocumentWord) -> Int {
    var place = word.occurrences
    var count = 0
    while place >= 0, place != occurrence {
      place = occurrences[Int(place)].next
      count += 1
    }
    return count
  }

  /// Notes where a word's sums begin.
  mutating func setSums(_ start: Int32, of lowerNumber: Int32) {
    words[Int(lowerNumber)].sums = start
  }

  /// How the document uses a word.
  func word(_ lowerNumber: Int32) -> DocumentWord { words[Int(lowerNumber)] }

  private mutating func append(_ range: TextRange, _ token: Int32, _ form: Int32) {
    var mark: TokenMarks = []
    if let last = pieces.last, last.range.upper == range.lower {
      mark.insert(.joinedToPrevious)
      marks[marks.count - 1].insert(.joinedToNext)
    }
    pieces.append(NamePiece(range: range, token: token))
    forms.append(form)
    marks.append(mark)
  }

  /// Appends the parts of a word between hyphens, and the hyphens.
  private mutating func appendParts(
    of range: TextRange, _ text: Span<UInt8>, _ token: Int32, _ memory: inout WordForms
  ) {
    var start = range.indices.lowerBound
    let end = range.indices.upperBound
    for index in range.indices where text[index] == UInt8(ascii: "-") {
      guard index > start, index + 1 < end else { continue }
      let part = memory.number(of: text.extracting(start..<index))
      append(TextRange(start, index), token, part)
      let hyphen = memory.number(of: text.extracting(index..<index + 1))
      append(TextRange(index, index + 1), token, hyphen)
      start = index + 1
    }
    append(TextRange(start, end), token, memory.number(of: text.extracting(start..<end)))
  }

  private mutating func findParagraphs(_ sentences: Span<Sentence>, _ firstToken: Int) {
    let count = pieces.count
    paragraphs.removeAll(keepingCapacity: true)
    var start = 0
    var end = 0
    var paragraph: UInt32 = .max
    for index in sentences.indices {
      let sentence = sentences[index]
      let first = piece(sentence.tokens.lowerBound - firstToken)
      let last = piece(sentence.tokens.upperBound - firstToken)
      if sentence.paragraph != paragraph || last - start > Self.maximumParagraph {
        close(start..<end)
        start = end
      }
      paragraph = sentence.paragraph
      // Tokens before, between or after sentences belong to the one they follow.
      end = min(max(end, last), count)
      if end > start { marks[min(max(first, start), end - 1)].insert(.start) }
    }
    close(start..<count)
  }

  private func piece(_ token: Int) -> Int {
    Int(firstPieces[min(max(0, token), firstPieces.count - 1)])
  }

  private mutating func close(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.maximumParagraph, range.upperBound)
      paragraphs.append(start..<end)
      start = end
    }
  }

  private mutating func markPlaces(_ paragraph: Range<Int>, _ forms: Span<WordForm>) {
    var quoted = false
    marks[paragraph.lowerBound].insert(.start)
    for token in paragraph {
      let traits = forms[Int(self.forms[token])].traits
      if traits.contains(.quote) {
        // An apostrophe that ends a word opens nothing.
        if !marks[token].contains(.joinedToPrevious) || quoted { quoted.toggle() }
      } else if quoted {
        marks[token].insert(.quoted)
      }
      if traits.contains(.beforeStart), token + 1 < paragraph.upperBound {
        marks[token + 1].insert(.start)
      }
    }
  }

  private mutating func measureStyle(_ tokens: Span<Token>, _ known: Span<WordForm>) {
    var personal = 0
    for form in forms where known[Int(form)].traits.contains(.personal) { personal += 1 }
    for index in tokens.indices {
      switch tokens[index].kind {
      case .url, .email, .hashtag, .mention, .emoji: personal += 1
      case .word, .number, .punctuation, .symbol: break
      }
    }
    style = personal * 40 >= forms.count ? 2 : personal * 120 >= forms.count ? 1 : 0
  }

  private mutating func countWords(_ memory: WordForms) {
    for number in touched where Int(number) < words.count {
      words[Int(number)] = DocumentWord()
    }
    touched.removeAll(keepingCapacity: true)
    repeatedWords.removeAll(keepingCapacity: true)
    occurrences.removeAll(keepingCapacity: true)
    if words.count < memory.lowerCount {
      let missing = memory.lowerCount - words.count
      words.append(contentsOf: repeatElement(DocumentWord(), count: missing))
    }
    let known = memory.forms.span
    for paragraph in paragraphs {
      for token in paragraph { count(token, in: paragraph, known) }
    }
  }

  private mutating func count(_ token: Int, in paragraph: Range<Int>, _ known: Span<WordForm>) {
    let form = known[Int(forms[token])]
    let number = Int(form.lowerNumber)
    guard form.isCapitalised else {
      guard form.traits.contains(.hasLower) else { return }
      if words[number].lowerCount == 0, words[number].first < 0 { touched.append(Int32(number)) }
      if words[number].lowerCount < .max { words[number].lowerCount += 1 }
      return
    }
    var word = words[number]
    if word.first < 0 {
      if word.lowerCount == 0 { touched.append(Int32(number)) }
      word.first = Int32(token)
    }
    if marks[token].contains(.start) {
      if word.startCount < .max { word.startCount += 1 }
    } else if word.capitalisedCount < .max {
      word.capitalisedCount += 1
    }
    if Int(word.occurrenceCount) < DocumentWord.maximumOccurrences {
      let before = token > paragraph.lowerBound ? forms[token - 1] : 0
      let after = token + 1 < paragraph.upperBound ? forms[token + 1] : 0
      occurrences.append(
        Occurrence(token: Int32(token), before: before, after: after, next: word.occurrences))
      word.occurrences = Int32(occurrences.count - 1)
      word.occurrenceCount += 1
      if word.occurrenceCount == 2 { repeatedWords.append(form.lowerNumber) }
    }
    words[number] = word
  }
}
