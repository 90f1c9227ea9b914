internal import ArgumentParser
internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// A run into a folder: plan, shards, results, manifest.
///
/// Whatever happens on the way, the folder holds whole shards and whole results or none, and the
/// same command goes on from there.
struct FolderRun {
  private let job: RunJob
  private let planned: PlannedRun
  private let folder: RunFolder
  private let directory: String
  private let started = Timestamp.now
  private let start = ContinuousClock.now

  /// Takes the folder over, or throws why it cannot be.
  init(_ job: RunJob, _ planned: PlannedRun, directory: String) throws {
    self.job = job
    self.planned = planned
    self.directory = directory
    folder = try RunFolder(directory)
    try refuseOutputAsInput()
  }

  private var plan: RunPlan { planned.plan }

  /// Makes what is missing of the run.
  func run() throws -> Counts {
    if let counts = try settle() { return counts }
    let store = try ShardStore(folder, plan: plan.key)
    // Of one shard nothing could be kept before the whole is done.
    if plan.shards.count == 1, try store.committed().isEmpty { return try runWhole(store) }
    try plan.store(in: folder, isSafe: true)
    var (known, work) = try takeOver(store)
    let missing = plan.shards.indices.filter { known[$0] == nil }
    if !known.isEmpty, !missing.isEmpty {
      say("going on: \(known.count) of \(plan.shards.count) shards done")
    }
    let counts = known.values.reduce(Counts()) { $0 + $1.counts }
    try makeShards(missing, counts, &work)
    if !known.isEmpty { try remakeShards(&work) }
    return try finish(&work)
  }

  /// Puts shards together that other processes have made.
  func merge() throws -> Counts {
    if let counts = try settle() { return counts }
    let store = try ShardStore(folder, plan: plan.key)
    var (known, work) = try takeOver(store)
    let missing = plan.shards.indices.filter { known[$0] == nil }
    guard missing.isEmpty else {
      throw EngineError.shardsMissing(missing, of: plan.shards.count)
    }
    try remakeShards(&work)
    return try finish(&work)
  }

  /// Stores the plan for other processes; what they have made of it stays.
  func storePlan() throws {
    if try settle() == nil { try plan.store(in: folder, isSafe: true) }
  }

  private var keptStore: ShardStore {
    get throws { try ShardStore(folder, plan: plan.key, name: ShardStore.keptName) }
  }

  /// Ends with what `pipe retry` goes on from, where it has something to do.
  private func keepWhole(_ shard: WholeShard?, _ store: ShardStore) throws {
    try ShardStore.removeKept(in: folder)
    if let shard { try keptStore.store(shard) }
    try store.removeAll()
  }

  /// The same of a run of many shards.
  private func keepShards(of store: ShardStore, _ counts: Counts) throws {
    try ShardStore.removeKept(in: folder)
    if counts.quarantined > 0 {
      let kept = try keptStore
      for number in try store.committed() { try store.keep(number, in: kept) }
    }
    try store.removeAll()
  }

  /// Looks at what the folder holds; the counts if that is this very run, complete.
  private func settle() throws -> Counts? {
    let store = try ShardStore(folder, plan: plan.key)
    if job.restarts {
      try store.removeAll()
      try ShardStore.removeKept(in: folder)
      return nil
    }
    switch try FolderStanding(folder, for: plan) {
    case .fresh, .begun: return nil
    case .different(let lines):
      throw EngineError.planDiffers(path: directory, differences: lines)
    case .complete(let counts):
      try store.removeAll()
      say("'\(directory)' holds this run already, complete; --restart makes it again")
      return counts
    }
  }

  /// What this process makes of the shards.
  private struct Work {
    let store: ShardStore
    var joined: JoinedFiles
    /// Whether no other process has made any.
    let isAlone: Bool
    var stages: [Engine.StageOutcome] = []
    /// The sum of the folds of all shards, where this process has made them all.
    var folds: [any Aggregator]?
  }

  /// Finds the shards that can be kept; what is damaged is taken away and said.
  private func takeOver(_ store: ShardStore) throws -> (good: [Int: ShardRecord], work: Work) {
    var (good, damaged) = try store.check(shards: plan.shards.count)
    let joined = try JoinedFiles(folder, sinks: job.sinks, good)
    // What follows a damaged part of a file is cut off with it.
    for (number, record) in good where record.isJoined && number >= joined.count {
      try store.remove(number)
      good[number] = nil
      damaged.append(number)
    }
    for number in damaged.sorted() {
      job.host.console.line("pipe: warning: shard \(number) is damaged and is made again")
    }
    return (good, Work(store: store, joined: joined, isAlone: good.isEmpty))
  }

  /// Makes shards in order.
  ///
  /// `counts` are those of the other shards; without them, what may fail is left to the end.
  private func makeShards(
    _ numbers: [Int], _ counts: Counts?, _ work: inout Work
  ) throws {
    if numbers.isEmpty { return }
    let store = work.store
    var pipeline = job.collecting
    if counts == nil { pipeline.errors.limit = nil }
    do {
      let outcome = try job.runEngine(
        pipeline, numbers.map(planned.shard), totalBytes: planned.size(of: numbers),
        sinks: job.sinks,
        to: ShardFiles(
          store, sinks: job.sinks, joined: work.joined, handsFoldsOn: work.isAlone),
        after: EarlierShards(counts: counts ?? Counts()) { try store.identifiers(of: $0) })
      if let joined = (outcome.destination as? ShardFiles)?.joined { work.joined = joined }
      work.stages = outcome.stages
      if work.isAlone { work.folds = outcome.aggregators }
    } catch {
      let kept = try store.committed().count
      if kept > 0 {
        job.host.console.line(
          "pipe: \(kept) of \(plan.shards.count) shards kept; the same command goes on from there"
        )
      }
      throw error
    }
  }

  /// Makes those shards again that let in identifiers of earlier ones.
  private func remakeShards(_ work: inout Work) throws {
    let (store, stages) = (work.store, work.stages)
    var check = IdentifierCheck(shards: plan.shards.count) { try store.identifiers(of: $0) }
    while let number = try check.next() {
      try store.remove(number)
      try makeShards([number], nil, &work)
    }
    work.stages = stages
  }

  /// Runs a plan of one shard straight into the result files.
  private func runWhole(_ store: ShardStore) throws -> Counts {
    try plan.store(in: folder, isSafe: false)
    var outcome = try job.runEngine(
      job.collecting, [planned.shard(0)], totalBytes: planned.size(of: [0]), sinks: job.sinks,
      to: RunFiles(folder, sinks: job.sinks))
    guard let files = outcome.destination as? RunFiles else {
      preconditionFailure("the engine hands back the destination it was given")
    }
    let stages = outcome.stages
    try StopSignal.beginFinishing()
    try publish(files, outcome.counts, taking: &outcome.aggregators, stages, isAll: true)
    try keepWhole(files.whole, store)
    return outcome.counts
  }

  /// Puts the shards together.
  private func finish(_ work: inout Work) throws -> Counts {
    try StopSignal.beginFinishing()
    let store = work.store
    let count = plan.shards.count
    var counts = Counts()
    for number in 0..<count {
      guard let record = try store.record(of: number) else {
        throw EngineError.shardsMissing([number], of: count)
      }
      counts = counts + record.counts
    }
    if counts.exceed(job.pipeline.errors.limit) {
      throw EngineError.tooManyErrors(rejected: counts.quarantined, read: counts.read)
    }
    let files = try RunFiles(
      folder, sinks: job.sinks, joining: store, shards: count, to: work.joined)
    var folds =
      try work.folds.take()
      ?? store.folds(
        shards: count, fresh: job.collecting.stages.compactMap { $0.stage as? any Aggregator })
    try publish(files, counts, taking: &folds, work.stages, isAll: work.isAlone)
    try keepShards(of: store, counts)
    return counts
  }

  /// Adds the results, and gives every file its name; `isAll` says whether this process has made all
  /// of them, so that its speed can be told.
  private func publish(
    _ files: consuming RunFiles, _ counts: Counts, taking aggregators: inout [any Aggregator],
    _ stages: [Engine.StageOutcome], isAll: Bool
  ) throws {
    var files = files
    let results = try Results(job.pipeline, counts, taking: &aggregators)
    try results.add(to: &files)
    let manifest = Manifest(
      plan: plan, outputs: files.records, counts: counts, totals: results.totals.json,
      run: Manifest.Run(
        started: started, seconds: seconds, workers: job.workers,
        arguments: Array(CommandLine.arguments.dropFirst()), stages: stages,
        system: SystemRecord.json))
    try files.publish(manifest: manifest.makeBytes())
    if job.isQuiet { return }
    let summary = RunSummary(
      pipeline: job.pipeline, counts: counts, files: files.records, directory: directory,
      seconds: seconds,
      inputBytes: isAll && plan.limit == nil ? planned.size(of: plan.shards.indices) : nil,
      stages: stages)
    job.host.console.write(summary.text(on: job.host.console))
  }

  private var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  private func say(_ text: String) {
    if !job.isQuiet { job.host.console.line("pipe: \(text)") }
  }

  /// Refuses inputs that lie in the folder to be written, and a folder whose files the next run of the
  /// same command would read.
  private func refuseOutputAsInput() throws {
    guard let place = WorkingDirectory.resolved(directory) else { return }
    try refuseOutputInInput(place)
    var checked: Set<String> = []
    for file in planned.files {
      guard let location = file.location else { continue }
      let path = String(decoding: location, as: UTF8.self)
      let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
      guard checked.insert(parent).inserted, let real = WorkingDirectory.resolved(parent) else {
        continue
      }
      if real == place || real.hasPrefix(place + "/") {
        throw EngineError.cannotCreate(
          path: directory, reason: "'\(file.path)' lies in it and would be read as input")
      }
    }
  }

  private func refuseOutputInInput(_ place: String) throws {
    for input in job.pipeline.inputs where !planned.files.isEmpty {
      let isAbsolute = input.pattern.utf8.first == UInt8(ascii: "/")
      let path = isAbsolute ? input.pattern : "\(job.inputDirectory)/\(input.pattern)"
      guard let folder = WorkingDirectory.resolved(path), place.hasPrefix(folder + "/") else {
        continue
      }
      // Hidden folders are no input.
      let below = place.dropFirst(folder.count)
      if below.contains("/.") { continue }
      throw EngineError.cannotCreate(
        path: directory,
        reason: "it lies in the input '\(input.pattern)', and its files would be read the next time"
      )
    }
  }
}
