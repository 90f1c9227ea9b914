private import Glibc
private import PipeDigest
package import PipeKit

/// The committed shards of a run: one folder each, there whole or not at all.
///
/// A shard is written to a folder of another name and takes its own by one `rename`. Where two
/// processes make the same shard the first to rename wins, and the second throws its own away.
package struct ShardStore: Sendable {
  let path: String
  let plan: String
  /// Where the joined files of the first shards are.
  private let joined: String

  /// Where the shards of a complete run are, as far as they are kept: see ``keep(_:in:)``.
  package static let keptName = "kept"

  /// Removes what an earlier run has kept.
  package static func removeKept(in folder: RunFolder) throws(EngineError) {
    try Disk.remove("\(folder.state)/\(keptName)")
  }

  /// The shards of a plan in a run folder.
  package init(
    _ folder: RunFolder, plan: String, name: String = "shards"
  ) throws(EngineError) {
    path = "\(folder.state)/\(name)"
    joined = folder.joined
    self.plan = plan
    try Disk.makeFolders(path)
  }

  /// The numbers of the shards that are there, in order.
  package func committed() throws(EngineError) -> [Int] {
    try Disk.entries(of: path).compactMap { name in
      name.utf8.allSatisfy(\.isASCIIDigit) ? Int(name) : nil
    }.sorted()
  }

  /// What a shard says of itself; nil if it is not there or belongs to another plan.
  package func record(of number: Int) throws(EngineError) -> ShardRecord? {
    guard let bytes = try Disk.read("\(folder(of: number))/\(ShardRecord.fileName)"),
      let record = ShardRecord(bytes), record.plan == plan, record.number == number
    else { return nil }
    return record
  }

  /// Removes shards that are damaged or of another plan, and what was never committed; returns the
  /// records of the good ones, and the numbers of the damaged. Needs the folder to itself.
  package func check(
    shards count: Int
  ) throws(EngineError) -> (good: [Int: ShardRecord], damaged: [Int]) {
    for name in try Disk.entries(of: path) where !name.utf8.allSatisfy(\.isASCIIDigit) {
      try Disk.remove("\(path)/\(name)")
    }
    var good: [Int: ShardRecord] = [:]
    var damaged: [Int] = []
    for number in try committed() {
      if number < count, let record = try record(of: number),
        record.isIntact(in: folder(of: number))
      {
        good[number] = record
      } else {
        damaged.append(number)
        try remove(number)
      }
    }
    return (good, damaged)
  }

  /// Takes a shard away, to be made again.
  package func remove(_ number: Int) throws(EngineError) {
    // Under its own name a shard is always whole.
    let aside = "\(folder(of: number)).removed"
    try Disk.remove(aside)
    guard rename(folder(of: number), aside) == 0 || errno == ENOENT else {
      throw .inputOutput(path: aside, action: "rename", reason: EngineError.reason(errno))
    }
    try Disk.remove(aside)
  }

  /// Removes all shards.
  package func removeAll() throws(EngineError) {
    for number in try committed() { try remove(number) }
    try Disk.remove(joined)
    try Disk.remove(path)
  }

  /// The log of the identifiers that a shard let in; none if it is not there.
  package func identifiers(of number: Int) throws -> [UInt64] {
    guard try record(of: number) != nil else { return [] }
    return try state(of: number).identifiers
  }

  /// The sum of the folds of all shards; `fresh` are the aggregators before any document.
  package func folds(shards count: Int, fresh: [any Aggregator]) throws -> [any Aggregator] {
    var total = fresh
    for number in 0..<count { try state(of: number).add(to: &total) }
    return total
  }

  func folder(of number: Int) -> String {
    let digits = "\(number)"
    return "\(path)/\(String(repeating: "0", count: max(0, 5 - digits.utf8.count)))\(digits)"
  }

  /// Moves a shard to the store of those that are kept when the run is complete: without its
  /// documents, which are part of the results by then. `pipe retry` goes on from there; losing it
  /// costs time and nothing else.
  package func keep(_ number: Int, in kept: ShardStore) throws {
    guard let record = try record(of: number) else { return }
    for file in record.files where file.path != ShardRecord.stateName {
      try Disk.remove("\(folder(of: number))/\(file.path)")
    }
    let place = kept.folder(of: number)
    try Disk.remove(place)
    guard rename(folder(of: number), place) == 0 else {
      throw EngineError.inputOutput(
        path: place, action: "rename", reason: EngineError.reason(errno))
    }
  }

  /// Gives a shard that is kept the key of another plan.
  func replace(_ record: ShardRecord) throws {
    var record = record
    record.plan = plan
    try Disk.write(
      record.makeBytes(), to: "\(folder(of: record.number))/\(ShardRecord.fileName)",
      isSafe: false)
  }

  /// Stores what is kept of the only shard of a run.
  package func store(_ shard: WholeShard) throws {
    let place = folder(of: 0)
    try Disk.makeFolders(place)
    let name = ShardRecord.stateName
    try Disk.write(shard.state, to: "\(place)/\(name)", isSafe: false)
    let state = OutputRecord(
      path: name, size: shard.state.count, sha256: Digest.hexadecimal(of: shard.state), rows: 0)
    let record = ShardRecord(
      plan: plan, number: 0, counts: shard.counts, files: shard.files + [state])
    try Disk.write(record.makeBytes(), to: "\(place)/\(ShardRecord.fileName)", isSafe: false)
  }

  func state(of number: Int) throws -> ShardState {
    let path = "\(folder(of: number))/\(ShardRecord.stateName)"
    guard let bytes = try Disk.read(path) else {
      throw EngineError.inputOutput(path: path, action: "read", reason: EngineError.reason(ENOENT))
    }
    return try ShardState(bytes)
  }
}
