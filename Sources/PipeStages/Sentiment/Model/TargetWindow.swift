/// Where a target stands in a window of words, and how far around it is read.
struct TargetWindow: Sendable {
  /// The target's tokens, and all that is read, as indices into the window.
  var target: Range<Int>
  var reach: Range<Int>

  private static let distance = 24

  init(_ target: Range<Int>, count: Int) {
    self.target = target
    reach =
      max(0, target.lowerBound - Self.distance)..<min(count, target.upperBound + Self.distance)
  }

  /// How many tokens lie between a token and the target, plus one.
  @inline(__always)
  func distance(_ index: Int) -> Int {
    index < target.lowerBound ? target.lowerBound - index : index - target.upperBound + 1
  }

  /// 0 for a token before the target, 1 for one after it.
  @inline(__always)
  func side(_ index: Int) -> UInt32 { index < target.lowerBound ? 0 : 1 }

  /// The distance in steps that widen, from 0 to 5.
  static func step(_ distance: Int) -> UInt32 {
    switch distance {
    case ...1: 0
    case 2: 1
    case 3...4: 2
    case 5...7: 3
    case 8...12: 4
    default: 5
    }
  }
}
