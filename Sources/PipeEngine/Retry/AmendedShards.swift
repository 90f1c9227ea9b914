package import PipeKit

/// The shards of a run that is being amended: those made again, and what is kept of the others.
package struct AmendedShards: Sendable {
  package let made: ShardStore
  private let before: RunBefore
  private let count: Int

  package init(_ made: ShardStore, _ before: RunBefore, shards count: Int) {
    self.made = made
    self.before = before
    self.count = count
  }

  /// The sum of the counts of all shards.
  package func counts() throws -> Counts {
    try (0..<count).reduce(Counts()) { try $0 + record(of: $1).counts }
  }

  /// The log of the identifiers that a shard lets in.
  package func identifiers(of number: Int) throws -> [UInt64] {
    if try made.record(of: number) != nil { return try made.identifiers(of: number) }
    return before.record(of: number) == nil ? [] : try before.state(of: number).identifiers
  }

  /// The sum of the folds of all shards; `fresh` are the aggregators before any document.
  package func folds(fresh: [any Aggregator]) throws -> [any Aggregator] {
    var total = fresh
    for number in 0..<count {
      let isMade = try made.record(of: number) != nil
      try (isMade ? made.state(of: number) : before.state(of: number)).add(to: &total)
    }
    return total
  }

  /// Creates the files of the amended run, one for each sink.
  package func join(_ sinks: [any Sink], in folder: RunFolder) throws -> RunFiles {
    var files = try RunFiles(folder, sinks: sinks)
    for number in 0..<count {
      let record = try record(of: number)
      let isMade = try made.record(of: number) != nil
      for index in sinks.indices {
        guard let file = record.file(sinks[index].fileName) else { continue }
        if isMade {
          try files.append(file, in: made.folder(of: number), sink: index)
        } else if let part = before.part(of: file.path, shard: number) {
          try files.append(file, in: before.path, at: part.lowerBound, sink: index)
        } else {
          throw EngineError.shardsMissing([number], of: count)
        }
      }
    }
    return files
  }

  /// Keeps what the next retry needs, now that the run is the amended one.
  package func keep(in folder: RunFolder) throws {
    let kept = try ShardStore(folder, plan: made.plan, name: ShardStore.keptName)
    for number in 0..<count {
      if try made.record(of: number) != nil {
        try made.keep(number, in: kept)
      } else if let record = before.record(of: number) {
        try kept.replace(record)
      }
    }
    try made.removeAll()
  }

  private func record(of number: Int) throws -> ShardRecord {
    if let record = try made.record(of: number) ?? before.record(of: number) { return record }
    throw EngineError.shardsMissing([number], of: count)
  }
}
