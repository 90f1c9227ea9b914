internal import PipeKit
private import Synchronization

/// Counts the threads of a run that were left behind in a stage which did not end.
final class Stragglers: Sendable {
  /// How many a run bears: each of them may take a processor until the run ends.
  static let limit = 16
  private let count = Atomic<Int>(0)

  /// Counts one more; throws if it is one too many.
  func add(stage: String) throws {
    guard count.add(1, ordering: .relaxed).newValue > Self.limit else { return }
    throw StageUnavailable(
      "'\(stage)' and others did not end on more than \(Self.limit) documents; a plugin with "
        + "'isolation: process' can be ended instead of being left behind")
  }
}
