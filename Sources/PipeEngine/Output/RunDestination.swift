package import PipeKit
private import Glibc

/// Where the engine puts what the sinks encode, batch by batch in input order.
package protocol RunDestination: Sendable {
  mutating func write(_ encoded: Encoded, sink: Int) throws

  /// Says that what is written next belongs to this shard.
  mutating func beginShard(_ number: Int) throws

  /// Says that a shard is written; a destination that keeps its folds takes them out.
  mutating func endShard(_ shard: inout FinishedShard) throws
}

extension RunDestination {
  package mutating func beginShard(_ number: Int) throws {}
  package mutating func endShard(_ shard: inout FinishedShard) throws {}
}

/// Streams the first sink to standard output; what the others make is dropped.
package struct StandardOutput: RunDestination {
  private let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")

  package init() {}

  package func write(_ encoded: Encoded, sink: Int) throws {
    if sink == 0 { try writer.write(encoded.bytes) }
  }
}
