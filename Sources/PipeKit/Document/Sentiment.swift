/// Against, neither, or in favour.
public enum Polarity: Int8, Sendable, BitwiseCopyable, CaseIterable {
  case negative = -1
  case neutral = 0
  case positive = 1

  /// The name in output.
  public var name: String {
    switch self {
    case .negative: "negative"
    case .neutral: "neutral"
    case .positive: "positive"
    }
  }
}

/// A polarity with its strength, and the evidence for it.
public struct Judgement: Sendable, BitwiseCopyable {
  public var polarity: Polarity
  /// From −1 to 1.
  public var score: Score
  /// The words that carried it, as indices into ``Sentiment/evidence``.
  public var firstEvidence: UInt32
  public var evidenceCount: UInt32

  @inlinable
  public init(
    _ polarity: Polarity, score: Score, firstEvidence: UInt32 = 0, evidenceCount: UInt32 = 0
  ) {
    self.polarity = polarity
    self.score = score
    self.firstEvidence = firstEvidence
    self.evidenceCount = evidenceCount
  }

  /// The indices of the judgement's evidence.
  @inlinable
  public var evidence: Range<Int> { Int(firstEvidence)..<Int(firstEvidence + evidenceCount) }
}

/// Words that carried a judgement.
public struct Evidence: Annotation {
  public static let layer = "evidence"
  public var range: TextRange
  /// What these words added, after negation and intensity; from −1 to 1.
  public var weight: Score

  @inlinable
  public init(_ range: TextRange, weight: Score) {
    self.range = range
    self.weight = weight
  }
}

/// What the layer `sentiment` holds: judgements of the document, its sentences and its entities.
public struct Sentiment: Sendable {
  /// The layer's name.
  public static let layer = "sentiment"

  public var document: Judgement?
  /// One for each sentence, in order; empty where sentences were not judged.
  public var sentences: [Judgement] = []
  /// One for each entity, in order; nil where nothing was said of it; empty where not judged.
  public var entities: [Judgement?] = []
  /// What judgements point to; grouped by judgement, not in text order.
  public var evidence: [Evidence] = []

  public init() {}

  public var isEmpty: Bool { document == nil && sentences.isEmpty && entities.isEmpty }
}
