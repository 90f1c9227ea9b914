internal import PipeModels

/// Where the features of a sentence or a target go: to be learned, or to be weighed. One piece of
/// code finds them for both.
protocol FeatureSink {
  /// Takes a feature that speaks of words, and the token it is booked to.
  mutating func add(_ key: UInt32, of owner: Int)

  /// Takes a feature that has a number.
  mutating func add(number: Int, of owner: Int)

  /// Takes a feature for each of some steps that a sum has reached, so that a weight for each step
  /// makes any rising curve; nothing is booked to an owner below zero.
  mutating func add(steps group: Int, _ sum: Int, of owner: Int)

  /// Takes what each of some words says wherever the target stands, and so does each with the next.
  mutating func addWords(_ range: Range<Int>, _ words: [ReadWord])
  mutating func addPairs(_ range: Range<Int>, _ words: [ReadWord])
}

/// The steps that sums are measured by.
enum SumSteps {
  static let count = 9
  private static let limits = [15, 40, 70, 100, 140, 190, 260, 360, 500]

  /// How many steps each sum has reached, up to the last.
  private static let reached: [UInt8] = (0...500).map { sum in
    UInt8(limits.count { $0 <= sum })
  }

  /// How many steps a sum has reached.
  @inline(__always)
  static func reached(by sum: Int) -> Int {
    sum < 15 ? 0 : Int(reached[min(sum, 500)])
  }
}

/// Features that speak of words, as 32 bits.
enum WordFeature {
  /// A word at a place that has a number; words are hashes, so that one more step mixes them well
  /// enough.
  @inline(__always)
  static func key(_ word: UInt32, at place: Int) -> UInt32 {
    word ^ UInt32(truncatingIfNeeded: place &+ 1) &* 0x9E37_79B1
  }

  /// Two words in their order, in one number.
  @inline(__always)
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let product = (UInt64(first) << 32 | UInt64(second) ^ 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return UInt32(truncatingIfNeeded: product.high ^ product.low &>> 32)
  }

  /// A feature with a number, as the learner sees it.
  static func key(number: Int) -> UInt32 { FeatureHash.key(0, UInt32(number)) }
}
