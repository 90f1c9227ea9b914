/// Training examples of a sequence model: stretches of tokens, each with features and gold tags.
///
/// A token's gold is a set of tags. One tag is the ordinary case; several say that the data does
/// not tell them apart, and training then prefers none of them.
package struct SequenceExamples: Sendable {
  /// The features of all tokens, end to end.
  package private(set) var features: [UInt32] = []
  /// Where each token's features begin, and after the last one the end.
  package private(set) var starts: [Int] = [0]
  /// The bit set of tags each token may have.
  package private(set) var allowed: [UInt32] = []
  /// The stretches, as ranges of tokens; before and after each one stands a token outside.
  package private(set) var stretches: [Range<Int>] = []
  private var stretchStart = 0

  package init() {}

  /// Adds the next token of the present stretch.
  package mutating func append(features: [UInt32], allowed: UInt32) {
    precondition(allowed != 0, "a token needs at least one tag")
    self.features.append(contentsOf: features)
    starts.append(self.features.count)
    self.allowed.append(allowed)
  }

  /// Ends the present stretch.
  package mutating func endStretch() {
    if stretchStart < allowed.count { stretches.append(stretchStart..<allowed.count) }
    stretchStart = allowed.count
  }

  /// Numbers the features that occur at least `minimum` times and drops the others; returns the
  /// keys of the numbers.
  package mutating func number(minimum: Int) -> [UInt32] {
    var index = FeatureIndex()
    for key in features { index.add(key) }
    let keys = index.number(minimum: minimum)
    var write = 0
    for token in allowed.indices {
      let read = starts[token]..<starts[token + 1]
      if token > 0 { starts[token] = write }
      for position in read {
        guard let number = index.number(of: features[position]) else { continue }
        features[write] = number
        write += 1
      }
    }
    starts[allowed.count] = write
    features.removeLast(features.count - write)
    return keys
  }
}
