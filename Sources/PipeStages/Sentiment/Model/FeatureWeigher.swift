internal import PipeModels

/// Gathers the features of a sentence or a target for being weighed: keys to look up, and the
/// weights of those that have numbers.
struct FeatureWeigher: FeatureSink {
  /// Space for `limit` keys with their owners, and for weights with theirs.
  private let wanted: UnsafeMutableBufferPointer<UInt64>
  private let found: UnsafeMutableBufferPointer<UInt64>
  /// The weights of the features that have numbers; those of steps hold the steps before, too.
  private let numbered: UnsafeBufferPointer<UInt64>
  private(set) var wantedCount = 0
  private(set) var foundCount = 0
  /// The words whose own features count, and those whose features with the next one do.
  private(set) var words: (before: Range<Int>, after: Range<Int>) = (0..<0, 0..<0)
  private(set) var pairs: (before: Range<Int>, after: Range<Int>) = (0..<0, 0..<0)

  /// More features than a window of words can have.
  static let limit = 4_096

  init(
    wanted: UnsafeMutableBufferPointer<UInt64>, found: UnsafeMutableBufferPointer<UInt64>,
    numbered: UnsafeBufferPointer<UInt64>
  ) {
    precondition(wanted.count >= Self.limit && found.count >= Self.limit, "the space is there")
    self.wanted = wanted
    self.found = found
    self.numbered = numbered
  }

  // Both buffers have `limit` places at least.
  @inline(__always)
  mutating func add(_ key: UInt32, of owner: Int) {
    guard wantedCount < Self.limit else { return }
    wanted[wantedCount] = UInt64(key) << 16 | UInt64(truncatingIfNeeded: owner) & 0xFFFF
    wantedCount &+= 1
  }

  @inline(__always)
  mutating func add(number: Int, of owner: Int) {
    guard foundCount < Self.limit, number < numbered.count else { return }
    found[foundCount] = TripleWeights(bits: numbered[number])
      .owned(by: UInt64(truncatingIfNeeded: owner))
    foundCount &+= 1
  }

  @inline(__always)
  mutating func add(steps group: Int, _ sum: Int, of owner: Int) {
    let steps = SumSteps.reached(by: sum)
    if steps > 0, owner >= 0 { add(number: group &* SumSteps.count &+ steps &- 1, of: owner) }
  }

  mutating func addWords(_ range: Range<Int>, _ words: [ReadWord]) {
    self.words = (self.words.after, range)
  }

  mutating func addPairs(_ range: Range<Int>, _ words: [ReadWord]) {
    pairs = (pairs.after, range)
  }
}
