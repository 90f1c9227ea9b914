private import Synchronization

/// Every pool of processes that has been started, so that the command can end them in order.
///
/// Stages are values and no one tells them that a run is over; the end of the command does.
package enum RunningPools {
  private static let pools = Mutex<[SessionPool]>([])

  static func add(_ pool: SessionPool) { pools.withLock { $0.append(pool) } }

  /// Ends all processes.
  package static func end() {
    let all = pools.withLock { pools in
      defer { pools = [] }
      return pools
    }
    for pool in all { pool.close() }
  }
}
