internal import PipeKit
internal import PipeModels

/// The words of a sentence, or of a part of a very long one, looked up for the models.
///
/// Hot: one hash and one probe for each token; the arrays are kept from sentence to sentence.
struct WordWindow: Sendable {
  private(set) var words: [ReadWord] = []
  /// Where the last "but" stands; −1 for nowhere.
  private(set) var lastContrast = -1

  /// Tokens in a window; what a sentence has beyond is read in windows of its own.
  static let limit = 256

  private var negation = 0
  private var clause: UInt16 = 0
  private static let negationReach = 6

  /// Reads the tokens of `range`, which are indices into the sentence.
  mutating func read(
    _ range: Range<Int>, firstToken: Int, _ bytes: Span<UInt8>, _ tokens: Span<Token>,
    _ cues: [Cue], _ hits: [Hit], _ vocabulary: SentimentVocabulary
  ) {
    words.removeAll(keepingCapacity: true)
    lastContrast = -1
    negation = 0
    clause = 0
    for index in range {
      let cue = cues[index]
      note(cue, at: index - range.lowerBound)
      var word = word(tokens[firstToken + index], bytes, cue, vocabulary)
      word.clause = clause
      if cue.traits.contains(.isQuoted) { word.traits.insert(.isQuoted) }
      weigh(&word, cue, hits, vocabulary)
      words.append(word)
    }
  }

  private mutating func note(_ cue: Cue, at index: Int) {
    switch cue.role {
    case .comma, .stop, .bracket: endClause()
    case .but:
      endClause()
      lastContrast = index
    case .although, .subordinator, .relative: endClause()
    case .quote: negation = 0
    default: break
    }
  }

  private mutating func endClause() {
    negation = 0
    clause &+= 1
  }

  @inline(__always)
  private func word(
    _ token: Token, _ bytes: Span<UInt8>, _ cue: Cue, _ vocabulary: SentimentVocabulary
  ) -> ReadWord {
    var word = ReadWord()
    switch token.kind {
    case .word:
      word.traits.insert(.isWord)
      if cue.traits.contains(.isName) {
        word.word = ReadWord.name
        word.row = ReadWord.name
        word.traits.insert(.isContent)
      } else {
        word.word = SentimentVocabulary.key(bytes, token.range.indices)
        word.row = vocabulary.row(word.word, bytes, token.range.indices)
        if cue.role == .none || cue.role == .verb { word.traits.insert(.isContent) }
      }
    case .number:
      word.word = ReadWord.number
      word.row = ReadWord.number
    case .punctuation, .symbol, .emoji:
      word.word = SentimentVocabulary.key(bytes, token.range.indices)
    case .url, .email, .hashtag, .mention: break
    }
    return word
  }

  /// Gives a word its polarity: that of the models' list, and half of it the lexicon's where the
  /// lexicon has one, which knows phrases, degrees and doubt.
  private mutating func weigh(
    _ word: inout ReadWord, _ cue: Cue, _ hits: [Hit], _ vocabulary: SentimentVocabulary
  ) {
    var polarity = Int(vocabulary.polarity(ofRow: word.row))
    if negation > 0, word.traits.contains(.isWord) {
      word.traits.insert(.isNegated)
      polarity = polarity * -7 / 10
      negation -= 1
    }
    if cue.role == .negator { negation = Self.negationReach }
    if cue.hit >= 0 {
      let hit = hits[Int(cue.hit)]
      polarity = (polarity + Int(hit.tone) * Int(hit.multiplier) * 5 / 64) / 2
    } else if cue.traits.contains(.isInPhrase) {
      polarity = 0
    }
    word.polarity = Int16(min(max(polarity, -150), 150))
  }
}
