internal import PipeKit
internal import Synchronization

/// The results of one stage: those of earlier runs, and those that this run adds.
///
/// All workers share it. A stage runs through it as it would by itself; what comes out is the same,
/// and whether it was loaded or made is decided by cost alone.
final class StageCache: Sendable {
  let header: SegmentHeader
  private let stage: any Stage
  private let dependencies: StageDependencies
  private let keys: KeyMaker
  private let table: CacheTable
  private let shelf: SegmentShelf
  private let names: [String]
  private let budget: CacheBudget
  /// Whether results are still looked for and kept.
  private let isOpen: Atomic<Bool>
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var writer: SegmentWriter
    var cost: StageCost
    var report = StageCacheReport()
    /// The results this run has kept.
    var added: Set<CacheKey> = []
    /// The segments that were of use.
    var used: Set<Int> = []
  }

  init(
    _ stage: any Stage, _ dependencies: StageDependencies, header: SegmentHeader,
    folder: CacheFolder, cost: StageCost?, budget: CacheBudget
  ) {
    self.header = header
    self.stage = stage
    self.dependencies = dependencies
    self.budget = budget
    keys = KeyMaker(identity: header.identity, dependencies: dependencies)
    var table = CacheTable()
    var paths: [String] = []
    for segment in folder.segments(of: header.identity).prefix(CacheTable.maximumSegments) {
      guard let (found, entries) = segment.contents(), found.identity == header.identity else {
        continue
      }
      for (key, place) in entries {
        table.insert(key, CacheTable.Entry(segment: paths.count, place: place))
      }
      paths.append(segment.path)
    }
    self.table = table
    names = paths.map { String($0.dropFirst(folder.segments.utf8.count + 1)) }
    shelf = SegmentShelf(paths)
    let cost = cost ?? StageCost()
    isOpen = Atomic(cost.isWorthIt)
    state = Mutex(
      State(writer: SegmentWriter(folder: folder.segments, header: header), cost: cost))
  }

  // MARK: Running

  /// Runs the stage on a document, or loads what it made of it; returns whether the document goes on.
  func run(_ runner: inout StageRunner, _ document: inout Document) throws -> Bool {
    guard isOpen.load(ordering: .relaxed) else { return try runner.run(&document) }
    let start = ContinuousClock.now
    guard let key = keys.key(for: document) else {
      noteUnfit()
      return try runner.run(&document)
    }
    if let keeps = load(key, into: &document, since: start) { return keeps }
    let before = document
    let found = ContinuousClock.now
    let made = Result { try make(&runner, &document) }
    noteMade(ContinuousClock.now - found, bytes: before.text.count)
    let (keeps, result) = try made.get()
    keep(key, result, of: before, lookedFor: found - start)
    return keeps
  }

  /// Does the same for documents that the stage takes together.
  func run(
    _ runner: inout StageRunner, _ documents: inout [Document], at indices: [Int]
  ) throws -> [(index: Int, verdict: BatchVerdict)] {
    guard isOpen.load(ordering: .relaxed) else { return try runner.run(&documents, at: indices) }
    var verdicts: [(index: Int, verdict: BatchVerdict)] = []
    var rest: [(index: Int, key: CacheKey?, before: Document, time: Duration)] = []
    for index in indices {
      let start = ContinuousClock.now
      let key = keys.key(for: documents[index])
      if let key, let keeps = load(key, into: &documents[index], since: start) {
        if !keeps { verdicts.append((index, .dropped)) }
      } else {
        rest.append((index, key, documents[index], ContinuousClock.now - start))
      }
    }
    guard !rest.isEmpty else { return verdicts }
    let start = ContinuousClock.now
    let made = try runner.run(&documents, at: rest.map(\.index))
    noteMade(
      ContinuousClock.now - start, bytes: rest.reduce(0) { $0 + $1.before.text.count },
      count: rest.count)
    var failed: Set<Int> = []
    var dropped: Set<Int> = []
    for (index, verdict) in made {
      switch verdict {
      case .dropped: dropped.insert(index)
      case .failed: failed.insert(index)
      }
    }
    for (index, key, before, time) in rest where !failed.contains(index) {
      guard let key else {
        noteUnfit()
        continue
      }
      let result =
        dropped.contains(index)
        ? StageResult.dropped
        : StageResult.annotated(from: before.notes, to: documents[index].notes, dependencies)
      keep(key, result, of: before, lookedFor: time)
    }
    return verdicts + made
  }

  /// Loads a result; nil if there is none that is whole.
  private func load(
    _ key: CacheKey, into document: inout Document, since start: ContinuousClock.Instant
  )
    -> Bool?
  {
    guard let entry = table.entry(of: key), let result = shelf.result(key, entry) else {
      return nil
    }
    let bytes = document.text.count
    guard let keeps = try? StageResult.apply(result, of: stage, to: &document) else { return nil }
    let time = ContinuousClock.now - start
    state.withLock { state in
      state.report.hits += 1
      state.used.insert(entry.segment)
      state.cost.addLoaded(time, bytes: bytes)
      if !state.cost.decide() { isOpen.store(false, ordering: .relaxed) }
    }
    return keeps
  }

  /// Runs the stage; returns whether the document goes on, and the result where it can be kept.
  private func make(
    _ runner: inout StageRunner, _ document: inout Document
  ) throws -> (keeps: Bool, result: [UInt8]?) {
    if stage is any Rewriter {
      // By itself, so that the changes are those of this stage alone.
      var alone = Document(id: document.id, text: document.text)
      _ = try runner.run(&alone)
      let result = StageResult.rewritten(from: document.text, to: alone)
      document.replaceText(alone.text, alignment: alone.alignment)
      for entry in alone.notes.facts.entries { document.notes[fact: entry.name] = entry.value }
      return (true, result)
    }
    let before = document.notes
    let keeps = try runner.run(&document)
    return (keeps, StageResult.annotated(from: before, to: document.notes, dependencies))
  }

  // MARK: Keeping

  private func noteMade(_ time: Duration, bytes: Int, count: Int = 1) {
    state.withLock { state in
      state.report.misses += count
      state.cost.addMade(time, bytes: bytes)
    }
  }

  /// Keeps a result, unless it has been kept, and finds out what loading it would have cost.
  private func keep(
    _ key: CacheKey, _ result: [UInt8]?, of document: Document, lookedFor time: Duration
  ) {
    guard let result else { return noteUnfit() }
    let isMeasured = state.withLock { $0.cost.isMeasured }
    var trial = Duration.zero
    if !isMeasured {
      let start = ContinuousClock.now
      var copy = document
      guard (try? StageResult.apply(result, of: stage, to: &copy)) != nil else { return }
      trial = time + (ContinuousClock.now - start) + Self.readTime
    }
    state.withLock { state in
      if trial > .zero {
        state.cost.addLoaded(trial, bytes: document.text.count)
        if !state.cost.decide() { isOpen.store(false, ordering: .relaxed) }
      }
      guard isOpen.load(ordering: .relaxed), state.writer.failure == nil,
        state.added.insert(key).inserted
      else { return }
      guard budget.take(result.count + RecordFormat.overhead + RecordFormat.entry) else { return }
      state.writer.add(key, result)
      state.report.kept += 1
    }
  }

  /// Notes a result that cannot be kept; a stage that has no others is left out.
  private func noteUnfit() {
    state.withLock { state in
      state.report.unfit += 1
      if state.report.unfit >= Self.maximumUnfit, state.report.kept + state.report.hits == 0 {
        isOpen.store(false, ordering: .relaxed)
      }
    }
  }

  /// So many results that cannot be kept say that none can.
  private static let maximumUnfit = 64

  /// What a read of a record is taken to cost before any was made.
  private static let readTime = Duration.microseconds(3)

  // MARK: Ending

  /// What the cache did for the stage so far.
  var report: StageCacheReport {
    state.withLock { state in
      var report = state.report
      report.leftOut = state.writer.failure
      if !state.cost.isWorthIt {
        report.leftOut = state.cost.reason
      } else if !isOpen.load(ordering: .relaxed) {
        report.leftOut = "it reads, writes or changes layers that cannot be kept"
      }
      return report
    }
  }

  /// Puts on the disk what was kept, and tells the ledger.
  func finish(_ ledger: inout CacheLedger) {
    state.withLock { state in
      if isOpen.load(ordering: .relaxed) { state.writer.finish() } else { state.writer.abandon() }
      for name in state.writer.finished { ledger.lastUse[name] = ledger.generation }
      for index in state.used { ledger.lastUse[names[index]] = ledger.generation }
      state.cost.generation = ledger.generation
      ledger.costs[header.identity] = state.cost
    }
  }
}
