internal import PipeModels

/// The features of a sentence or of a target, each with the token it speaks of.
struct FeatureSheet: Sendable {
  private(set) var keys: [UInt32] = []
  /// The token of each feature, as an index into the window.
  private(set) var owners: [UInt16] = []

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func add(_ key: UInt32, of owner: Int) {
    keys.append(key)
    owners.append(UInt16(truncatingIfNeeded: owner))
  }

  /// Adds a feature for each of some steps that a sum has reached, so that a weight for each step
  /// makes any rising curve.
  mutating func addSteps(_ template: UInt8, _ zone: UInt32, _ sum: Int, of owner: Int) {
    guard owner >= 0, sum >= Self.steps[0] else { return }
    var key = FeatureHash.key(template, zone)
    for step in Self.steps {
      guard sum >= step else { return }
      add(key, of: owner)
      key = key &* 0x9E37_79B1 &+ 0x85EB_CA6B
    }
  }

  private static let steps = [15, 40, 70, 100, 140, 190, 260, 360, 500]
}
