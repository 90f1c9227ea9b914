internal import PipeKit

/// Reads one cue after another for the models, and remembers what reaches on: negation, clauses.
struct WindowReader {
  /// Where the last "but" stands; −1 for nowhere.
  private(set) var lastContrast = -1
  private var negation = 0
  private var clause: UInt16 = 0
  private var before = ReadWord.edge
  private static let negationReach = 6

  @inline(__always)
  mutating func read(
    _ cue: Cue, at index: Int, _ hits: [Hit], _ vocabulary: SentimentVocabulary
  ) -> ReadWord {
    if cue.role != .none { note(cue, at: index) }
    var word = ReadWord()
    word.word = cue.word
    word.row = cue.row
    if cue.traits.contains(.isWord), cue.word != ReadWord.number {
      word.traits.insert(.isWord)
      if cue.traits.contains(.isName) {
        word.word = ReadWord.name
        word.row = ReadWord.name
        word.traits.insert(.isContent)
      } else if cue.role == .none || cue.role == .verb {
        word.traits.insert(.isContent)
      }
    }
    word.clause = clause
    if cue.traits.contains(.isQuoted) { word.traits.insert(.isQuoted) }
    weigh(&word, cue, hits, vocabulary)
    word.pair = WordFeature.pair(before, word.word)
    before = word.word
    return word
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

  /// Gives a word its polarity: that of the models' list, and half of it the lexicon's where the
  /// lexicon has one, which knows phrases, degrees and doubt.
  @inline(__always)
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
    polarity = min(max(polarity, -150), 150)
    word.polarity = Int16(polarity)
    word.degree = ReadWord.degree(of: polarity)
  }
}
