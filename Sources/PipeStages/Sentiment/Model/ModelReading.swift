internal import PipeKit
internal import PipeModels

/// Reads sentences for the models and finds the features of each, in training as in use.
struct ModelReading: Sendable {
  private(set) var window = WordWindow()
  private var targetFeatures = TargetFeatures()
  private(set) var patterns = ConvolutionReading()
  private var mentionReader = MentionReader()
  private let weights = RelationWeights(RelationShares.fitted)
  private var isQuestion = false
  private var target = TargetWindow(0..<0, count: 0)
  /// Whether the words around targets were looked up in this window.
  private var hasContext = false
  /// The weighted words that are related to the mention found last.
  var contributions: [Contribution] { mentionReader.contributions }
  /// The token of the sentence that the window begins with.
  private(set) var first = 0

  /// Reads the tokens `range` of a sentence.
  mutating func read(
    _ range: Range<Int>, isQuestion: Bool, _ cues: [Cue], _ hits: [Hit],
    _ vocabulary: SentimentVocabulary
  ) {
    first = range.lowerBound
    self.isQuestion = isQuestion
    hasContext = false
    window.read(range, cues, hits, vocabulary)
  }

  /// Finds a mention; false if the window does not hold it, or if nothing is said of it because it
  /// stands alone in brackets.
  mutating func findTarget(_ mention: Mention, _ cues: [Cue], _ hits: [Hit]) -> Bool {
    let tokens = Int(mention.first) - first..<Int(mention.end) - first
    guard tokens.lowerBound >= 0, tokens.upperBound <= window.words.count else { return false }
    mentionReader.read(mention, cues, hits)
    target = TargetWindow(tokens, count: window.words.count)
    return !mentionReader.isAside
  }

  /// Whether a word in reach of the target found last says anything for or against.
  var hasWeighedTarget: Bool {
    !contributions.isEmpty
      || !window.weighed(in: target.before).isEmpty || !window.weighed(in: target.after).isEmpty
  }

  /// What a word adds to the judgement of the target found last, as the rules have it.
  func value(of contribution: Contribution, _ hits: [Hit]) -> Int32 {
    weights.value(of: hits[Int(contribution.hit)], contribution)
  }

  /// Judges what was read as a whole; `hits` are those in it.
  mutating func judgeSentence(
    _ hits: ArraySlice<Hit>, _ model: inout PolarityModel
  ) -> PolaritySums {
    patterns.readSentence(window)
    return model.judge(patterns) { weigher in
      SentenceFeatures.find(
        window, hits, first: first, isQuestion: isQuestion, into: &weigher)
    }
  }

  /// Judges the target found last.
  mutating func judgeTarget(
    _ cues: [Cue], _ hits: [Hit], _ model: inout PolarityModel
  ) -> PolaritySums {
    if !hasContext {
      hasContext = true
      model.readContext(window.words)
    }
    patterns.readTarget(target, window.words)
    return model.judge(patterns) { weigher in
      targetFeatures.find(
        target, window, cues, first: first, hits, mentionReader.contributions, weights,
        into: &weigher)
    }
  }

  /// Adds the features of what was read as a whole, for learning.
  mutating func addSentence(_ hits: ArraySlice<Hit>, to sheet: inout FeatureSheet) {
    patterns.readSentence(window)
    SentenceFeatures.find(window, hits, first: first, isQuestion: isQuestion, into: &sheet)
  }

  /// Adds the features of the target found last, for learning.
  mutating func addTarget(_ cues: [Cue], _ hits: [Hit], to sheet: inout FeatureSheet) {
    patterns.readTarget(target, window.words)
    targetFeatures.find(
      target, window, cues, first: first, hits, mentionReader.contributions, weights, into: &sheet)
  }
}
