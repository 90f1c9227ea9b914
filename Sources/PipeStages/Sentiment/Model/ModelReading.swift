internal import PipeKit
internal import PipeModels

/// Reads sentences for the models and finds the features of each, in training as in use.
struct ModelReading: Sendable {
  private(set) var window = WordWindow()
  private(set) var sentenceFeatures = SentenceFeatures()
  private(set) var targetFeatures = TargetFeatures()
  private(set) var patterns = ConvolutionReading()
  private var mentionReader = MentionReader()
  let weights = RelationWeights(RelationShares.fitted)
  private var isQuestion = false
  /// The weighted words that are related to the mention found last.
  var contributions: [Contribution] { mentionReader.contributions }
  /// The token of the sentence that the window begins with.
  private(set) var first = 0

  /// Reads the tokens `range` of a sentence.
  mutating func read(
    _ range: Range<Int>, of sentence: Sentence, _ bytes: Span<UInt8>, _ tokens: Span<Token>,
    _ cues: [Cue], _ hits: [Hit], _ vocabulary: SentimentVocabulary
  ) {
    first = range.lowerBound
    isQuestion = sentence.isQuestion(bytes)
    window.read(
      range, firstToken: Int(sentence.firstToken), bytes, tokens, cues, hits, vocabulary)
  }

  /// Finds the features of what was read as a whole; `hits` are those in it.
  mutating func findSentence(_ hits: ArraySlice<Hit>) {
    sentenceFeatures.find(window, hits, first: first, isQuestion: isQuestion)
    patterns.readSentence(window)
  }

  /// Finds the features of a mention; false if the window does not hold it, or if nothing is said
  /// of it because it stands alone in brackets.
  mutating func findTarget(_ mention: Mention, _ cues: [Cue], _ hits: [Hit]) -> Bool {
    let target = Int(mention.first) - first..<Int(mention.end) - first
    guard target.lowerBound >= 0, target.upperBound <= window.words.count else { return false }
    mentionReader.read(mention, cues, hits)
    if mentionReader.isAside { return false }
    let place = TargetWindow(target, count: window.words.count)
    targetFeatures.find(
      place, window.words, cues, first: first, hits, mentionReader.contributions, weights)
    patterns.readTarget(place, window.words)
    return true
  }

  /// Whether a word in reach of the target found last says anything for or against.
  var hasWeighedTarget: Bool {
    guard contributions.isEmpty else { return true }
    return targetFeatures.hasPolarity
  }
}
