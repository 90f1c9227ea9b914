internal import PipeKit

/// A weighted word or phrase in a sentence, with what its surroundings do to it.
struct Hit: Sendable, BitwiseCopyable {
  /// The tokens as indices into the sentence.
  var first: Int32
  var end: Int32
  /// Where the words that modify it begin, if they stand right before it; else `first`.
  var evidenceFirst: Int32
  var tone: Int8
  var own: Int8
  var other: Int8
  /// What negation, intensity, doubt and contrast make of the weights, in 64ths.
  var multiplier: Int32
  var traits: LexiconEntry.Traits
  var number: PolarityLexicon.Number
  /// What was done to it, for people.
  var manner: Evidence.Manner = []

  /// Whether its form is that of a noun too, as in "attack".
  var mayBeNoun: Bool { traits.contains(.mayBeNoun) }

  /// Whether it says more of the one it is done to than of the one who does it.
  var isDirected: Bool { abs(Int(other)) >= abs(Int(own)) + 10 }
}
