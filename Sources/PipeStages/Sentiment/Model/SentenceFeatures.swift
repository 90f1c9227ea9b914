internal import PipeModels

/// What the linear model of sentences sees: words and their neighbours, what is negated, what comes
/// after "but", and how much there is for and against.
struct SentenceFeatures: Sendable {
  private(set) var sheet = FeatureSheet()

  private enum Template {
    static let word: UInt8 = 1
    static let pair: UInt8 = 2
    static let triple: UInt8 = 3
    static let contrast: UInt8 = 4
    static let degree: UInt8 = 5
    static let hit: UInt8 = 6
    static let toneFor: UInt8 = 7
    static let toneAgainst: UInt8 = 8
    static let polarityFor: UInt8 = 9
    static let polarityAgainst: UInt8 = 10
    static let extremes: UInt8 = 11
    static let kind: UInt8 = 12
    static let last: UInt8 = 13
  }

  /// Finds the features of the sentence, or the part of it, that `window` has read; `hits` are
  /// those of the part, counted from token `first` of the sentence.
  mutating func find(
    _ window: WordWindow, _ hits: ArraySlice<Hit>, first: Int, isQuestion: Bool
  ) {
    sheet.removeAll()
    let words = window.words
    guard !words.isEmpty else { return }
    var before = ReadWord.edge
    var beforeThat = ReadWord.edge
    for (index, word) in words.enumerated() {
      let isNegated: UInt32 = word.traits.contains(.isNegated) ? 1 : 0
      sheet.add(FeatureHash.key(Template.word, word.word, isNegated), of: index)
      sheet.add(FeatureHash.key(Template.pair, before, word.word), of: index)
      sheet.add(FeatureHash.key(Template.triple, beforeThat, before, word.word), of: index)
      if window.lastContrast >= 0 {
        let side: UInt32 = index > window.lastContrast ? 1 : 0
        sheet.add(FeatureHash.key(Template.contrast, word.word, side), of: index)
        if word.degree != 0 {
          sheet.add(FeatureHash.key(Template.contrast, word.degreeKey, side + 2), of: index)
        }
      }
      if word.degree != 0 { sheet.add(FeatureHash.key(Template.degree, word.degreeKey), of: index) }
      beforeThat = before
      before = word.word
    }
    sheet.add(FeatureHash.key(Template.pair, before, ReadWord.edge), of: words.count - 1)
    addSums(words)
    addTone(hits, first)
    let length = UInt32(words.count < 4 ? 0 : words.count < 8 ? 1 : words.count < 20 ? 2 : 3)
    sheet.add(FeatureHash.key(Template.kind, length, isQuestion ? 1 : 0), of: words.count - 1)
  }

  /// How much of the words' polarity there is on each side.
  private mutating func addSums(_ words: [ReadWord]) {
    var (praise, blame) = (0, 0)
    var (best, worst, last) = (-1, -1, -1)
    for (index, word) in words.enumerated() where word.degree != 0 {
      last = index
      if word.polarity > 0 {
        praise += Int(word.polarity)
        if best < 0 || words[best].polarity < word.polarity { best = index }
      } else {
        blame -= Int(word.polarity)
        if worst < 0 || words[worst].polarity > word.polarity { worst = index }
      }
    }
    sheet.addSteps(Template.polarityFor, 0, praise, of: best)
    sheet.addSteps(Template.polarityAgainst, 0, blame, of: worst)
    sheet.addSteps(Template.polarityFor, 1, praise - blame, of: best)
    sheet.addSteps(Template.polarityAgainst, 1, blame - praise, of: worst)
    let bestKey = best < 0 ? 3 : words[best].degreeKey
    let worstKey = worst < 0 ? 3 : words[worst].degreeKey
    let owner = max(last, 0)
    sheet.add(FeatureHash.key(Template.extremes, bestKey, worstKey), of: owner)
    if last >= 0 { sheet.add(FeatureHash.key(Template.last, words[last].degreeKey), of: last) }
  }

  /// What the lexicon's rules make of the sentence.
  private mutating func addTone(_ hits: ArraySlice<Hit>, _ first: Int) {
    var sum = 0
    var (best, worst) = (-1, -1)
    var (most, least) = (0, 0)
    for hit in hits {
      let tone = Int(Strength.tone(of: hit))
      guard tone != 0 else { continue }
      let owner = Int(hit.first) - first
      sum += tone
      if tone > most { (most, best) = (tone, owner) }
      if tone < least { (least, worst) = (tone, owner) }
      let size = UInt32(min(tone.magnitude / 80, 5))
      let kind: UInt32 = (tone < 0 ? 1 : 0) + (hit.traits.contains(.topic) ? 2 : 0)
      sheet.add(FeatureHash.key(Template.hit, kind, size), of: owner)
    }
    sheet.addSteps(Template.toneFor, 0, sum / 2, of: best)
    sheet.addSteps(Template.toneAgainst, 0, -sum / 2, of: worst)
  }
}
