internal import Synchronization

/// How many bytes a run may still add to a cache: no more than the cache may hold.
final class CacheBudget: Sendable {
  private let rest: Atomic<Int>

  init(_ bytes: Int) { rest = Atomic(bytes) }

  /// Takes some bytes; false if there are not so many left.
  func take(_ bytes: Int) -> Bool {
    if rest.subtract(bytes, ordering: .relaxed).newValue >= 0 { return true }
    rest.add(bytes, ordering: .relaxed)
    return false
  }
}
