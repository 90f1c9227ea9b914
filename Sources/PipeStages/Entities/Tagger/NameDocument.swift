import PipeKit

/// The words of a document as the features see them, and how it uses each of them.
///
/// Scratch space of one worker: ``read(_:tokens:sentences:forms:)`` replaces all it holds.
struct NameDocument {
  /// The form of each token.
  private(set) var forms: [Int32] = []
  private(set) var marks: [TokenMarks] = []
  /// Paragraphs, as ranges of tokens.
  private(set) var paragraphs: [Range<Int>] = []
  private var words: [DocumentWord] = []
  private var touched: [Int32] = []
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
    forms.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    for index in tokens.indices {
      forms.append(memory.number(of: text.extracting(tokens[index].range.indices)))
      var mark: TokenMarks = []
      if index > 0, tokens[index - 1].range.upper == tokens[index].range.lower {
        mark.insert(.joinedToPrevious)
        marks[index - 1].insert(.joinedToNext)
      }
      marks.append(mark)
    }
    findParagraphs(tokens.count, sentences, firstToken)
    for paragraph in paragraphs { markPlaces(paragraph, memory.forms.span) }
    countWords(memory)
  }

  /// How the document uses a word.
  func word(_ lowerNumber: Int32) -> DocumentWord { words[Int(lowerNumber)] }

  private mutating func findParagraphs(
    _ count: Int, _ sentences: Span<Sentence>, _ firstToken: Int
  ) {
    paragraphs.removeAll(keepingCapacity: true)
    var start = 0
    var end = 0
    var paragraph: UInt32 = .max
    for index in sentences.indices {
      let sentence = sentences[index]
      let first = sentence.tokens.lowerBound - firstToken
      let last = sentence.tokens.upperBound - firstToken
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

  private mutating func countWords(_ memory: WordForms) {
    for number in touched where Int(number) < words.count {
      words[Int(number)] = DocumentWord()
    }
    touched.removeAll(keepingCapacity: true)
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
    }
    words[number] = word
  }
}
