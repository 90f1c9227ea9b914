internal import PipeKit
internal import PipeModels

extension GapRules {
  /// A hash of a token's bytes, capitals as small letters and digits as one.
  func wordHash(_ index: Int) -> UInt32 { hash(tokens[index].range.indices) }

  /// A hash of the last three bytes of a token.
  func ending(_ index: Int) -> UInt32 {
    let range = tokens[index].range.indices
    return hash(max(range.lowerBound, range.upperBound - 3)..<range.upperBound)
  }

  /// A hash of the first three bytes of a token.
  func beginning(_ index: Int) -> UInt32 {
    let range = tokens[index].range.indices
    return hash(range.lowerBound..<min(range.upperBound, range.lowerBound + 3))
  }

  private func hash(_ range: Range<Int>) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var word: UInt64 = 0
    // A long token is known by its beginning and its length.
    for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 24) {
      let byte = bytes[index]
      let folded = byte.isASCIIDigit ? 0x30 : byte.asciiLowercased
      word = word << 8 | UInt64(folded)
      if (index - range.lowerBound) & 7 == 7 {
        state = FeatureHash.mix(state, word)
        word = 0
      }
    }
    return UInt32(truncatingIfNeeded: FeatureHash.mix(state ^ UInt64(range.count), word) >> 32)
  }

  /// The first token from `index` on that is not an opening mark, a dash or a bullet.
  func firstWord(from index: Int, limit: Int) -> Int {
    var word = index
    let last = min(limit - 1, index + 3)
    while word < last, !traits[word].isDisjoint(with: [.opener, .rule, .bullet]) { word += 1 }
    return word
  }
}
