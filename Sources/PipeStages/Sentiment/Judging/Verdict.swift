internal import PipeKit

/// A polarity and its strength, before its evidence and its holder are known.
struct Verdict: Sendable, BitwiseCopyable {
  var polarity: Polarity
  var score: Score

  /// Says nothing either way.
  static let none = Verdict(polarity: .neutral, score: .zero)
}
