internal import PipeModels

/// What the linear model of sentences sees: words and their neighbours, what is negated, what comes
/// after "but", and how much there is for and against.
enum SentenceFeatures {
  /// Where features of words stand.
  private enum Place {
    static let word = 0
    static let negated = 1
    static let pair = 2
    static let triple = 3
    static let beforeContrast = 4
    static let afterContrast = 5
  }

  /// Groups of steps, then the first number of each kind of feature.
  private enum Number {
    static let polarityFor = 0
    static let polarityAgainst = 2
    static let toneFor = 4
    static let toneAgainst = 5
    static let contrast = groups * SumSteps.count
    static let degree = contrast + 2 * 7
    static let hit = degree + 7
    static let extremes = hit + 4 * 6
    static let kind = extremes + 7 * 7
    static let last = kind + 4 * 2
    static let count = last + 7
  }

  static let groups = 6
  static let count = Number.count

  /// Finds the features of the sentence, or the part of it, that `window` has read; `hits` are
  /// those of the part, counted from token `first` of the sentence.
  @inline(__always)
  static func find(
    _ window: WordWindow, _ hits: ArraySlice<Hit>, first: Int, isQuestion: Bool,
    into sink: inout some FeatureSink
  ) {
    let words = window.words
    guard !words.isEmpty else { return }
    var before = ReadWord.edge
    for (index, word) in words.enumerated() {
      let place = word.traits.contains(.isNegated) ? Place.negated : Place.word
      sink.add(WordFeature.key(word.word, at: place), of: index)
      sink.add(WordFeature.key(word.pair, at: Place.pair), of: index)
      sink.add(
        WordFeature.key(WordFeature.pair(before, word.word), at: Place.triple), of: index)
      before = word.pair
    }
    for index in window.weighed {
      sink.add(number: Number.degree + words[index].degreeNumber, of: index)
    }
    if window.lastContrast >= 0 { addContrast(window, into: &sink) }
    let end = WordFeature.pair(words[words.count - 1].word, ReadWord.edge)
    sink.add(WordFeature.key(end, at: Place.pair), of: words.count - 1)
    addSums(window, into: &sink)
    addTone(hits, first, into: &sink)
    let length = words.count < 4 ? 0 : words.count < 8 ? 1 : words.count < 20 ? 2 : 3
    sink.add(number: Number.kind + length * 2 + (isQuestion ? 1 : 0), of: words.count - 1)
  }

  private static func addContrast(_ window: WordWindow, into sink: inout some FeatureSink) {
    for (index, word) in window.words.enumerated() {
      let isAfter = index > window.lastContrast
      let place = isAfter ? Place.afterContrast : Place.beforeContrast
      sink.add(WordFeature.key(word.word, at: place), of: index)
      guard word.degree != 0 else { continue }
      sink.add(number: Number.contrast + (isAfter ? 7 : 0) + word.degreeNumber, of: index)
    }
  }

  /// How much of the words' polarity there is on each side.
  private static func addSums(_ window: WordWindow, into sink: inout some FeatureSink) {
    let words = window.words
    var (praise, blame) = (0, 0)
    var (best, worst) = (-1, -1)
    for index in window.weighed {
      let polarity = words[index].polarity
      if polarity > 0 {
        praise += Int(polarity)
        if best < 0 || words[best].polarity < polarity { best = index }
      } else {
        blame -= Int(polarity)
        if worst < 0 || words[worst].polarity > polarity { worst = index }
      }
    }
    sink.add(steps: Number.polarityFor, praise, of: best)
    sink.add(steps: Number.polarityAgainst, blame, of: worst)
    sink.add(steps: Number.polarityFor + 1, praise - blame, of: best)
    sink.add(steps: Number.polarityAgainst + 1, blame - praise, of: worst)
    let bestNumber = best < 0 ? 3 : words[best].degreeNumber
    let worstNumber = worst < 0 ? 3 : words[worst].degreeNumber
    let last = window.weighed.last ?? 0
    sink.add(number: Number.extremes + bestNumber * 7 + worstNumber, of: last)
    if !window.weighed.isEmpty {
      sink.add(number: Number.last + words[last].degreeNumber, of: last)
    }
  }

  /// What the lexicon's rules make of the sentence.
  private static func addTone(
    _ hits: ArraySlice<Hit>, _ first: Int, into sink: inout some FeatureSink
  ) {
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
      let size = min(abs(tone) / 80, 5)
      let kind = (tone < 0 ? 1 : 0) + (hit.traits.contains(.topic) ? 2 : 0)
      sink.add(number: Number.hit + kind * 6 + size, of: owner)
    }
    sink.add(steps: Number.toneFor, sum / 2, of: best)
    sink.add(steps: Number.toneAgainst, -sum / 2, of: worst)
  }
}
