internal import PipeKit

/// Sums of weights, in fractions of the weight 1, and the scores they come to.
///
/// A score is s / (|s| + k): it nears 1 and never gets there, and takes one division of integers.
enum Strength {
  /// What the weight 1 is in a sum.
  static let unit: Int32 = 160
  /// The sum that comes to a score of one half.
  static let half: Int32 = 640
  /// How much of a topic's weight colours the tone of a sentence, in 64ths.
  static let topicTone: Int32 = 38

  static func score(_ sum: Int32) -> Score {
    let sum = Int(sum)
    return Score(sum, over: Int(sum.magnitude) + Int(half))
  }

  /// What a word adds to the tone of its sentence.
  static func tone(of hit: Hit) -> Int32 {
    let value = Int32(hit.tone) * hit.multiplier / 4
    return hit.traits.contains(.topic) ? value * topicTone / 64 : value
  }

  /// Adds within bounds: a sentence may be as long as a document.
  static func add(_ sum: Int32, _ value: Int32) -> Int32 {
    min(max(sum + value, -1_000_000), 1_000_000)
  }
}
