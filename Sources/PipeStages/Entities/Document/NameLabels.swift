internal import PipeKit

/// The labels of names, read once: which lane a label has, and back.
struct NameLabels: Sendable {
  private let labels = NameLane.allCases.map(\.label)

  /// The lane of a label; nil for a number's or a user's own.
  @inline(__always)
  func lane(_ label: Symbol) -> NameLane? {
    for lane in labels.indices where labels[lane] == label { return NameLane(rawValue: lane) }
    return nil
  }

  @inline(__always)
  subscript(lane: NameLane) -> Symbol { labels[lane.rawValue] }
}
