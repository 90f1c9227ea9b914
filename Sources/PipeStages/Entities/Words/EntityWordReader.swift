internal import PipeKit

/// Turns a document's tokens into the words that the recogniser looks at.
///
/// Hot: one pass over the bytes; the arrays are kept from document to document.
struct EntityWordReader: Sendable {
  let lexicon: Lexicon
  var words: [EntityWord] = []
  private(set) var sentences: [EntitySentence] = []
  /// What the words of the sentence under way are, all together, and whether a dash is among them:
  /// most sentences have nothing that has to be looked for.
  private var sentenceClasses: LexicalClass = []
  private var hasDash = false
  /// How many words of the sentence have small letters alone, or more.
  var smallWords = 0
  /// The words whose capital may say nothing.
  private var plain: [Int32] = []
  /// Words seen in small letters that are in no list of common words.
  private var seenSmall = KeySet()

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Reads the tokens of one document in place of those before.
  mutating func read(
    _ bytes: Span<UInt8>, tokens: Span<Token>, sentences sentenceLayer: Span<Sentence>
  ) {
    words.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    words.reserveCapacity(tokens.count + 16)
    plain.removeAll(keepingCapacity: true)
    seenSmall.removeAll()
    for index in sentenceLayer.indices {
      let first = words.count
      sentenceClasses = []
      hasDash = false
      smallWords = 0
      var end = UInt32.max
      for token in sentenceLayer[index].tokens {
        let token = tokens[token]
        read(bytes, token, spaceBefore: token.range.lower != end)
        end = token.range.upper
      }
      finishSentence(from: first)
    }
    markCommonWords(bytes)
  }

  private mutating func read(_ bytes: Span<UInt8>, _ token: Token, spaceBefore: Bool) {
    let shape: EntityWord.Shape = spaceBefore ? .spaceBefore : []
    switch token.kind {
    case .word: readWord(bytes, token.range, shape)
    case .number: readNumber(bytes, token.range, shape)
    case .punctuation, .symbol: readMark(bytes, token.range, shape)
    case .url, .email, .hashtag, .mention, .emoji:
      append(token.range, NameKey(bytes, token.range.indices), [], shape)
    }
  }

  mutating func append(
    _ range: TextRange, _ key: NameKey, _ classes: LexicalClass, _ shape: EntityWord.Shape,
    mark: UInt8 = 0
  ) {
    sentenceClasses.formUnion(classes)
    if mark == UInt8(ascii: "-") { hasDash = true }
    words.append(EntityWord(range: range, key: key, classes: classes, shape: shape, mark: mark))
  }

  /// Marks the word before as a possessive.
  mutating func markPossessive() {
    guard let last = words.indices.last, words[last].shape.contains(.word) else { return }
    words[last].shape.insert(.possessive)
  }

  /// Notes a word in small letters.
  @inline(__always)
  mutating func noteSmall(_ key: NameKey, _ classes: LexicalClass) {
    if classes.isEmpty { seenSmall.insert(key) }
  }

  private mutating func finishSentence(from first: Int) {
    guard words.count > first else { return }
    var sentence = EntitySentence(firstWord: Int32(first), endWord: Int32(words.count))
    if let start = words[first...].firstIndex(where: { $0.shape.contains(.word) }) {
      markStart(start)
      if hasDash { markStartAfterDash(from: start) }
    }
    if hasDash { markDateLine(in: sentence.words) }
    if !sentenceClasses.isDisjoint(with: .titleModifier) { markTitles(in: sentence.words) }
    sentence.style = style(of: sentence.words)
    if sentence.style != .mixed {
      for index in sentence.words {
        words[index].shape.insert(.plainCapitals)
        plain.append(Int32(index))
      }
    }
    sentences.append(sentence)
  }

  private mutating func markStart(_ index: Int) {
    words[index].shape.insert(.sentenceStart)
    plain.append(Int32(index))
  }

  /// The sentence proper begins after a date line: LISBON, 2 March (Meridian News) – Dockers …
  private mutating func markDateLine(in range: Range<Int>) {
    guard
      let dash = range.prefix(24).dropFirst().first(where: { index in
        words[index].isMark(UInt8(ascii: "-")) && words[index].shape.contains(.spaceBefore)
          && words[index - 1].isMark(UInt8(ascii: ")"))
      }), dash + 1 < range.upperBound
    else { return }
    markStart(dash + 1)
    for index in range.lowerBound..<dash { words[index].shape.insert(.dateLine) }
  }

  /// Makes a title of what belongs to one: Foreign Secretary, National Security Adviser.
  private mutating func markTitles(in range: Range<Int>) {
    for index in range.dropLast().reversed()
    where words[index].classes.contains(.titleModifier) && words[index].shape.contains(.capital) {
      let next = words[index + 1]
      guard next.shape.contains(.capital), next.isAny(.honorific.union(.role)),
        !next.isAny(.surname)
      else { continue }
      words[index].classes.insert(.role)
    }
  }

  /// The capital of a common word after a dash begins a sentence too: LISBON, 2 March – The union.
  private mutating func markStartAfterDash(from start: Int) {
    for index in words.indices[start...].dropLast()
    where words[index].isMark(UInt8(ascii: "-")) && words[index + 1].isAny([.common, .article]) {
      markStart(index + 1)
    }
  }

  /// How the words of a sentence are capitalised.
  ///
  /// A list of names has as many capitals as a headline in title case; only the headline has
  /// capitals on common words.
  private func style(of range: Range<Int>) -> EntitySentence.Style {
    if smallWords * 2 > range.count { return .mixed }
    var all = 0
    var small = 0
    var longSmall = 0
    var commonCapital = 0
    var allCapitals = 0
    for index in range {
      let word = words[index]
      guard word.shape.contains(.word) else { continue }
      all += 1
      if word.shape.contains(.allCapitals) { allCapitals += 1 }
      if !word.shape.contains(.capital) {
        small += 1
        if word.range.count > 4 { longSmall += 1 }
      } else if word.classes.contains(.common), !word.classes.contains(.month),
        !word.shape.contains(.sentenceStart)
      {
        commonCapital += 1
      }
    }
    if small == 0, allCapitals >= 2, allCapitals * 4 >= all * 3 { return .upper }
    if commonCapital >= 2, longSmall * 6 <= all, small * 2 <= all { return .title }
    return .mixed
  }

  /// Where the capital says nothing, a word is common if the document writes it in small letters
  /// as well, or if it ends as nouns and adverbs do.
  private mutating func markCommonWords(_ bytes: Span<UInt8>) {
    for place in plain {
      let index = Int(place)
      let word = words[index]
      guard word.classes.isEmpty, word.shape.contains(.capital),
        seenSmall.contains(word.key) || CommonEnding.has(bytes, word.range.indices)
      else { continue }
      words[index].classes = .common
    }
  }
}
