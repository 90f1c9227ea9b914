/// Points for each kind of name: what speaks for it, less what speaks against it.
///
/// Eight lanes of one register, so that a piece of evidence is added in one instruction. The last
/// lane is not used.
struct NameScores: BitwiseCopyable {
  private var lanes: SIMD8<Int16>

  /// Creates no points for any kind.
  @inline(__always)
  init() { lanes = SIMD8(0, 0, 0, 0, 0, 0, 0, -4_000) }

  /// Creates points from numbers in the order of the lanes.
  init(_ points: SIMD8<Int16>) {
    lanes = points
    lanes[7] = 0
  }

  @inline(__always)
  static func += (left: inout NameScores, right: NameScores) {
    left.lanes &+= right.lanes
  }

  /// The points for the first kind, which stand for all where there is one number.
  @inline(__always)
  var first: Int { Int(lanes[0]) }

  /// The kind with the most points; of two that are equal, the first.
  var best: (lane: NameLane, points: Int) {
    let most = lanes.max()
    return (NameLane.first { lanes[$0] == most }, Int(most))
  }

  /// The most points of any other kind.
  func runnerUp(to lane: NameLane) -> Int {
    var rest = lanes
    rest[lane.rawValue] = -4_000
    return Int(rest.max())
  }
}
