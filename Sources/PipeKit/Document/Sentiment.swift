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
  /// The words that name whose judgement it is, where it was made in a quotation; nil for the
  /// author's.
  public var holder: TextRange?

  @inlinable
  public init(
    _ polarity: Polarity, score: Score, firstEvidence: UInt32 = 0, evidenceCount: UInt32 = 0
  ) {
    self.polarity = polarity
    self.score = score
    self.firstEvidence = firstEvidence
    self.evidenceCount = evidenceCount
    holder = nil
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
  /// What the words around did to them.
  public var manner: Manner

  @inlinable
  public init(_ range: TextRange, weight: Score, manner: Manner = []) {
    self.range = range
    self.weight = weight
    self.manner = manner
  }

  /// What a word's surroundings do to what it says.
  public struct Manner: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    /// "not good", "prevented a crisis".
    public static let negated = Manner(rawValue: 1)
    /// "very good", "too good".
    public static let intensified = Manner(rawValue: 2)
    /// "somewhat good", "may be good", "is it good?".
    public static let weakened = Manner(rawValue: 4)
    /// On one side of "but", or after "although".
    public static let contrasted = Manner(rawValue: 8)

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The manners in their names in output.
    public var names: [String] {
      let all: [(Manner, String)] = [
        (.negated, "negated"), (.intensified, "intensified"), (.weakened, "weakened"),
        (.contrasted, "contrasted"),
      ]
      return all.filter { contains($0.0) }.map(\.1)
    }

    /// The manner with a name; nil for a name that none has.
    package init?(name: String) {
      switch name {
      case "negated": self = .negated
      case "intensified": self = .intensified
      case "weakened": self = .weakened
      case "contrasted": self = .contrasted
      default: return nil
      }
    }
  }
}

/// How many of a document's sentences are negative, neutral and positive, from 0 to 1.
public struct PolarityShares: Hashable, Sendable, BitwiseCopyable {
  public var negative: Score
  public var neutral: Score
  public var positive: Score

  @inlinable
  public init(negative: Score, neutral: Score, positive: Score) {
    self.negative = negative
    self.neutral = neutral
    self.positive = positive
  }
}

/// What the layer `sentiment` holds: judgements of the document, its sentences and its entities.
public struct Sentiment: Sendable {
  /// The layer's name.
  public static let layer = "sentiment"

  public var document: Judgement?
  /// How the document's sentences were judged; nil where the document was not, or has none.
  public var shares: PolarityShares?
  /// One for each sentence, in order; empty where sentences were not judged.
  public var sentences: [Judgement] = []
  /// One for each entity, in order; nil where nothing was said of it; empty where not judged.
  public var entities: [Judgement?] = []
  /// What judgements point to; grouped by judgement, not in text order.
  public var evidence: [Evidence] = []

  public init() {}

  public var isEmpty: Bool { document == nil && sentences.isEmpty && entities.isEmpty }
}
