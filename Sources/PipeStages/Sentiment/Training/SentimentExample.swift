internal import PipeKit

/// A sentence or a target that people have judged.
struct SentimentExample: Sendable {
  var text: Text
  /// What was judged; nil for the whole text.
  var target: TextRange?
  var polarity: Polarity
  /// Which collection it is from: each has its own idea of what is neutral.
  var source: Int
}
