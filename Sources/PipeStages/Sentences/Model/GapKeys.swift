internal import PipeModels

/// The features of one gap, as hashes, in a fixed place that is filled anew for each gap.
struct GapKeys: Sendable {
  private var keys = InlineArray<32, UInt32>(repeating: 0)
  private var count = 0

  /// The features added since the start.
  var span: Span<UInt32> {
    @_lifetime(borrow self)
    get { keys.span.extracting(first: count) }
  }

  /// A copy of them.
  var array: [UInt32] { (0..<count).map { keys[$0] } }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func add(_ template: UInt8, _ first: UInt32) {
    append(FeatureHash.key(template, first))
  }

  @inline(__always)
  mutating func add(_ template: UInt8, _ first: UInt32, _ second: UInt32) {
    append(FeatureHash.key(template, first, second))
  }

  @inline(__always)
  mutating func add(_ template: UInt8, _ first: UInt32, _ second: UInt32, _ third: UInt32) {
    append(FeatureHash.key(template, first, second, third))
  }

  @inline(__always)
  private mutating func append(_ key: UInt32) {
    keys[count] = key
    count += 1
  }
}
