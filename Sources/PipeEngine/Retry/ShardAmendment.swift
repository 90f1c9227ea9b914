package import PipeKit

/// Makes a shard of what a run has of it and of those of its documents that were quarantined.
///
/// Lines of documents that are new are put where their documents stand in the input; folds are added
/// to those that were kept. The quarantine is written anew, since all of it was run again. What comes
/// out is the shard that a run from the start would have made.
package struct ShardAmendment: RunDestination {
  /// Says that the shard cannot be amended and has to be made from the start.
  package struct Mismatch: Error {}

  private var files: ShardFiles
  private let before: RunBefore
  private let old: ShardRecord
  private let filter: QuarantinedFilter
  private let order: InputOrder
  /// The sink whose lines are merged; nil where none is written.
  private let documents: Int?
  /// The lines there were, and the first of them that is not written yet.
  private let lines: StoredLines?
  private var waiting: [UInt8]?
  private var last: InputOrder.Place?

  /// `documents` says which of the sinks writes lines of documents; the others write all anew.
  package init(
    _ store: ShardStore, sinks: [any Sink], documents: Int?, part: Range<Int>?,
    of before: RunBefore, _ old: ShardRecord, filter: QuarantinedFilter, order: InputOrder
  ) throws(EngineError) {
    files = ShardFiles(store, sinks: sinks)
    self.before = before
    self.old = old
    self.filter = filter
    self.order = order
    self.documents = documents
    guard let documents, let part else {
      lines = nil
      return
    }
    lines = try StoredLines("\(before.path)/\(sinks[documents].fileName)", part)
    waiting = try lines?.next()
  }

  package mutating func beginShard(_ number: Int) throws { try files.beginShard(number) }

  package mutating func write(_ encoded: Encoded, sink: Int) throws {
    guard sink == documents else { return try files.write(encoded, sink: sink) }
    for line in encoded.bytes.split(separator: 0x0A) {
      let line = line + [0x0A]
      guard let place = order.place(of: Array(line)) else { throw Mismatch() }
      try writeLines(before: place)
      try append(Array(line), at: place)
    }
  }

  package mutating func endShard(_ shard: inout FinishedShard) throws {
    try writeLines(before: nil)
    // The documents that were not run must be those that were written or skipped, and no others.
    guard shard.counts.read == old.counts.read,
      filter.others == old.counts.written + old.counts.skipped
    else { throw Mismatch() }
    shard.counts.written += old.counts.written
    shard.counts.skipped += old.counts.skipped - filter.others
    try before.state(of: shard.number).add(to: &shard.folds)
    try files.endShard(&shard)
  }

  /// Writes the lines there were, as far as they come before a place.
  private mutating func writeLines(before place: InputOrder.Place?) throws {
    while let line = waiting {
      guard let start = order.place(of: line) else { throw Mismatch() }
      if let place, start > place { return }
      try append(line, at: start)
      waiting = try lines?.next()
    }
  }

  private mutating func append(_ line: [UInt8], at place: InputOrder.Place) throws {
    // Lines that name no order of their own, such as those of another run, cannot be merged.
    if let last, last >= place { throw Mismatch() }
    last = place
    guard let documents else { return }
    try files.write(Encoded(bytes: line, rows: 1), sink: documents)
  }
}
